package dev.vendorspec.language.hostile;

import dev.vendorspec.language.SpecFiles;
import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of specs that are good, with the examples beside them, read once.
 *
 * @param files the texts by their path in the folder
 */
record GoodFolder(Map<String, String> files) implements SpecFiles {

    /** The project's own vendors, and the spec that has every construct. */
    static final List<GoodFolder> ALL = List.of(
            read(Path.of("..", "spec", "src", "main", "resources", "vendorspec")),
            read(Path.of("src", "test", "resources", "good")));

    private static GoodFolder read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new GoodFolder(files);
    }

    /** The texts of its specs, sorted by name. */
    List<String> specs() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".yaml"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Optional<SourceText> open(SourceText document, String relativePath) {
        return Optional.ofNullable(files.get(relativePath)).map(text -> new SourceText(relativePath, text));
    }
}
