package dev.vendorspec.buildit;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The class path of these tests, on which everything is that the plugin and so the processor need. */
final class ClassPath {

    private ClassPath() {}

    /** The jars whose names begin with any of these. */
    static List<String> jars(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(names)
                        .anyMatch(
                                name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .toList();
    }

    /** As the compilers' options want them. */
    static String joined(List<String> entries) {
        return String.join(File.pathSeparator, entries);
    }
}
