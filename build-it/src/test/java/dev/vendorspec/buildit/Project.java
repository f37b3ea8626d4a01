package dev.vendorspec.buildit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A user's project in a folder of its own, on which Maven is run as a user runs it. */
final class Project {

    /** Whoever resolves first fills the repository; two processes at that would break each other's files. */
    private static final Object RESOLVING = new Object();

    private final Path folder;
    private final Jdk jdk;
    private boolean resolved;

    Project(Path folder, Jdk jdk) throws IOException {
        this.folder = folder.toRealPath();
        this.jdk = jdk;
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    boolean has(String path) {
        return Files.exists(file(path));
    }

    String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    void delete(String path) throws IOException {
        Files.delete(file(path));
    }

    void rename(String path, String newPath) throws IOException {
        Files.move(file(path), file(newPath));
    }

    /** Deletes a folder with all that is in it. */
    void clean(String path) throws IOException {
        try (Stream<Path> files = Files.walk(file(path))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Replaces a text that stands in the file exactly once. */
    void edit(String path, String text, String replacement) throws IOException {
        String before = read(path);
        if (before.indexOf(text) < 0 || before.indexOf(text) != before.lastIndexOf(text)) {
            throw new IllegalArgumentException("not exactly once in " + path + ": " + text);
        }
        write(path, before.replace(text, replacement));
    }

    /** The times at which all files below a folder were last written, by their path. */
    SortedMap<String, Long> times(String path) throws IOException {
        SortedMap<String, Long> times = new TreeMap<>();
        for (Path file : filesBelow(path)) {
            times.put(
                    file(path).relativize(file).toString(),
                    Files.getLastModifiedTime(file).toMillis());
        }
        return times;
    }

    /** The texts of all files below a folder, by their path. */
    SortedMap<String, String> texts(String path) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : filesBelow(path)) {
            texts.put(file(path).relativize(file).toString(), Files.readString(file));
        }
        return texts;
    }

    private List<Path> filesBelow(String path) throws IOException {
        try (Stream<Path> files = Files.walk(file(path))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Runs Maven; the first run of a project may fetch what the builds need, all others are offline. */
    Build maven(String... arguments) throws MavenInvocationException {
        if (resolved) {
            return run(Stream.concat(Stream.of("-o"), Arrays.stream(arguments)).toList());
        }
        return mavenOnline(arguments);
    }

    /** Runs Maven, which may fetch what it needs. */
    Build mavenOnline(String... arguments) throws MavenInvocationException {
        synchronized (RESOLVING) {
            resolved = true;
            return run(List.of(arguments));
        }
    }

    private Build run(List<String> arguments) throws MavenInvocationException {
        // One thread for each of the two streams.
        List<String> output = Collections.synchronizedList(new ArrayList<>());
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setJavaHome(jdk.home().toFile());
        request.setLocalRepositoryDirectory(Repository.current().folder().toFile());
        request.setGlobalSettingsFile(Repository.current().settings().toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setMavenOpts(options());
        request.addArgs(arguments);
        request.setOutputHandler(output::add);
        request.setErrorHandler(output::add);
        DefaultInvoker maven = new DefaultInvoker();
        maven.setMavenHome(new File(System.getProperty("vendorspec.maven.home")));
        InvocationResult result = maven.execute(request);
        if (result.getExecutionException() != null) {
            throw new MavenInvocationException("Maven cannot be started", result.getExecutionException());
        }
        return new Build(result.getExitCode(), List.copyOf(output));
    }

    /** Short-lived processes: what a long-lived one would compile to machine code is not worth it. */
    private static String options() {
        String given = System.getenv("MAVEN_OPTS");
        return (given == null ? "" : given + " ") + "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    }

    void writeAll(Map<String, String> files) {
        files.forEach((path, text) -> {
            try {
                write(path, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
