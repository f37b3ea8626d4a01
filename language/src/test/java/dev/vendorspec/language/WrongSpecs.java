package dev.vendorspec.language;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of wrong specs: for each case a document, and the headlines that it has to give. */
final class WrongSpecs {

    static final Path FOLDER = Path.of("src/test/resources/wrong");

    private WrongSpecs() {}

    /** The cases by name; a document {@code <case>.with.yaml} is compiled in the same run as {@code <case>.yaml}. */
    static List<String> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.endsWith(".with.yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path expected(String name) {
        return FOLDER.resolve(name + ".expected");
    }

    static Compilation compile(String name) {
        List<SourceText> documents = new ArrayList<>();
        for (String file : List.of(name + ".yaml", name + ".with.yaml")) {
            open(file).ifPresent(documents::add);
        }
        return SpecCompiler.compile(documents, WrongSpecs::open);
    }

    /** The headlines, in which a file is called by its name in the folder. */
    static List<String> headlines(Compilation compilation) {
        return compilation.problems().stream().map(Problem::headline).toList();
    }

    /** A file beside the document that names it. */
    private static Optional<SourceText> open(SourceText document, String path) {
        Path file = Path.of(document.path()).resolveSibling(path).normalize();
        return file.startsWith("..") ? Optional.empty() : open(file.toString().replace('\\', '/'));
    }

    private static Optional<SourceText> open(String file) {
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
