package dev.vendorspec.processor.input;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        Optional<Path> origin = origin();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(SpecFolder::isDocument)
                    .filter(name ->
                            origin.isEmpty() || Files.exists(origin.get().resolve(name)))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public String display(String name) {
        return editable(folder.resolve(name)).toString();
    }

    @Override
    public byte @Nullable [] read(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    /**
     * The folder of resources that this one is Maven's copy of. Maven copies resources to {@code target/classes} and
     * deletes nothing there, so a document whose original is gone is gone.
     */
    private Optional<Path> origin() {
        return sourceOf(folder).filter(source -> Files.isRegularFile(source.resolve(FolderFinder.ANCHOR)));
    }

    /**
     * The file that a person edits: a message about the copy would lead to an edit that the next build throws away. Only
     * where the original is there and equal.
     */
    private static Path editable(Path file) {
        return sourceOf(file).filter(source -> isEqual(source, file)).orElse(file);
    }

    /** Where the original of a file or folder below {@code target/classes} is or was; empty for all others. */
    private static Optional<Path> sourceOf(Path copy) {
        for (Path classes = copy.getParent(); classes != null; classes = classes.getParent()) {
            if (classes.endsWith("target/classes")) {
                Path resources = classes.getParent().resolveSibling("src/main/resources");
                return Optional.of(resources.resolve(classes.relativize(copy)));
            }
        }
        return Optional.empty();
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
