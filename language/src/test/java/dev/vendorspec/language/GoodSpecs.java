package dev.vendorspec.language;

import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of good specs. */
final class GoodSpecs {

    private static final Path FOLDER = Path.of("src/test/resources/good");

    private GoodSpecs() {}

    static SourceText shop() {
        return open("shop.yaml").orElseThrow();
    }

    static Optional<SourceText> open(String file) {
        try {
            Path path = FOLDER.resolve(file);
            return Files.isRegularFile(path)
                    ? Optional.of(SourceText.decode(file, Files.readAllBytes(path)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
