package dev.vendorspec.processor.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder on disk. */
final class DirectoryFolder implements SpecFolder {

    private final Path folder;

    DirectoryFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public String identity() {
        return folder.toString();
    }

    @Override
    public List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(SpecFolder::isDocument)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String display(String name) {
        return sourceOf(folder.resolve(name)).toString();
    }

    @Override
    public byte @Nullable [] read(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    /**
     * The file that a person edits: Maven copies resources to {@code target/classes}, and a message about the copy would
     * lead to an edit that the next build throws away. Only where the original is there and equal.
     */
    private static Path sourceOf(Path file) {
        for (Path classes = file.getParent(); classes != null; classes = classes.getParent()) {
            Path module =
                    classes.endsWith("target/classes") ? classes.getParent().getParent() : null;
            if (module != null) {
                Path source = module.resolve("src/main/resources").resolve(classes.relativize(file));
                return isEqual(source, file) ? source : file;
            }
        }
        return file;
    }

    private static boolean isEqual(Path source, Path copy) {
        try {
            return Files.isRegularFile(source) && Arrays.equals(Files.readAllBytes(source), Files.readAllBytes(copy));
        } catch (IOException unreadable) {
            // Only the path in messages depends on it: the copy, which was read, is then named.
            return false;
        }
    }
}
