package dev.vendorspec.buildit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param feature its feature release, such as 17
 */
record Jdk(int feature, Path home) {

    /** The one that runs the tests. */
    static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /** 17 and 25 as far as the machine has them, and the one that runs. */
    static List<Jdk> all() {
        return Stream.of(find(17), find(25), Optional.of(running()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** One of a feature release: the running one, or one that is installed beside it or where Linux has them. */
    static Optional<Jdk> find(int feature) {
        Jdk running = running();
        return running.feature == feature
                ? Optional.of(running)
                : Stream.of(running.home.getParent(), Path.of("/usr/lib/jvm"))
                        .filter(Files::isDirectory)
                        .flatMap(Jdk::in)
                        .filter(jdk -> jdk.feature == feature)
                        .min(Comparator.comparing(Jdk::home));
    }

    private static Stream<Jdk> in(Path folder) {
        try (Stream<Path> homes = Files.list(folder)) {
            return homes
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .flatMap(home -> version(home).map(feature -> new Jdk(feature, home)).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> version(Path home) {
        try {
            Path release = home.resolve("release");
            return Files.isRegularFile(release)
                    ? Files.readAllLines(release).stream()
                            .filter(line -> line.startsWith("JAVA_VERSION=\""))
                            .map(line -> line.replaceAll("^[^\"]*\"(\\d+).*", "$1"))
                            .map(Integer::valueOf)
                            .findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
