package dev.vendorspec.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Folders of specs for tests, as they are and inside a jar. */
final class Specs {

    private static final Path RESOURCES = Path.of("src/test/resources/include");

    private Specs() {}

    /** The absolute folder of a fixture. */
    static Path folder(String name) {
        return RESOURCES.resolve(name).toAbsolutePath();
    }

    /** Copies a fixture, so that a test can edit it. */
    static void copy(String name, Path target) throws IOException {
        Path folder = folder(name);
        for (Path file : files(folder)) {
            Path copy = target.resolve(folder.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** A jar that has a fixture in the folder {@code vendorspec}, with its anchor. */
    static void jar(String name, Path jar) throws IOException {
        jarOf(folder(name), jar);
    }

    /** A jar that has the files of any folder so. */
    static void jarOf(Path folder, Path jar) throws IOException {
        List<Path> files = files(folder);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "vendorspec/vendorspec.anchor", new byte[0]);
            for (Path file : files) {
                String entry = folder.relativize(file).toString().replace('\\', '/');
                entry(out, "vendorspec/" + entry, Files.readAllBytes(file));
            }
        }
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
