package dev.vendorspec.buildit;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A copy of this project's sources in a folder of its own, on which Maven is run as a user runs it. */
final class ProjectCopy {

    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea");

    private final Path folder;

    private ProjectCopy(Path folder) {
        this.folder = folder;
    }

    static ProjectCopy in(Path folder) throws IOException {
        Path project = Path.of(System.getProperty("vendorspec.project")).toRealPath();
        Files.walkFileTree(project, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes unused) throws IOException {
                if (LEFT_OUT.contains(from.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(project.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes unused) throws IOException {
                Files.copy(from, folder.resolve(project.relativize(from)));
                return FileVisitResult.CONTINUE;
            }
        });
        return new ProjectCopy(folder);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Replaces a text that stands in the file exactly once. */
    void edit(String path, String text, String replacement) throws IOException {
        String before = Files.readString(file(path));
        if (before.indexOf(text) < 0 || before.indexOf(text) != before.lastIndexOf(text)) {
            throw new IllegalArgumentException("not exactly once in " + path + ": " + text);
        }
        Files.writeString(file(path), before.replace(text, replacement));
    }

    /** Runs {@code mvn compile} on the sample and what it needs. */
    Build compile() throws MavenInvocationException {
        List<String> output = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.setLocalRepositoryDirectory(new File(System.getProperty("vendorspec.maven.repository")));
        request.setBatchMode(true);
        request.addArg("compile");
        request.addArg("-pl");
        request.addArg("generated-sample");
        request.addArg("-am");
        request.setOutputHandler(output::add);
        request.setErrorHandler(output::add);
        DefaultInvoker maven = new DefaultInvoker();
        maven.setMavenHome(new File(System.getProperty("vendorspec.maven.home")));
        InvocationResult result = maven.execute(request);
        return new Build(result.getExitCode(), List.copyOf(output));
    }

    /**
     * What one run of Maven did.
     *
     * @param exitCode 0 for success
     * @param output every line of the console
     */
    record Build(int exitCode, List<String> output) {

        private static final Pattern HEADLINE = Pattern.compile("\\[ERROR] *(?<headline>\\S.*:\\[\\d+,\\d+] .*)");

        /** Whether javac ran for the sample. */
        boolean compiledTheSample() {
            int sample = -1;
            for (int i = 0; i < output.size(); i++) {
                if (output.get(i).contains("vendorspec-generated-sample")) {
                    sample = i;
                }
            }
            return sample >= 0
                    && output.subList(sample, output.size()).stream().anyMatch(line -> line.contains("Compiling "));
        }

        /** The first lines of errors that have a place, without Maven's mark, each once: Maven repeats them at the end. */
        List<String> errorHeadlines() {
            return output.stream()
                    .map(HEADLINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group("headline"))
                    .distinct()
                    .toList();
        }

        /** The console as one text, for messages of failing tests. */
        String console() {
            return String.join("\n", output);
        }
    }
}
