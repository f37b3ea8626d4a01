package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eclipse's compiler, which is also that of VS Code, compiles the sample with our processor as javac does. */
class EclipseCompilerTest {

    private static final Path PROJECT = Path.of(System.getProperty("vendorspec.project"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"target/vendorspec-spec-VERSION.jar", "target/classes"})
    void itCompilesTheSample(String specs) throws IOException {
        String spec = PROJECT.resolve("spec/" + specs.replace("VERSION", System.getProperty("vendorspec.version")))
                .toString();
        StringWriter console = new StringWriter();
        PrintWriter out = new PrintWriter(console);

        boolean compiled = BatchCompiler.compile(
                new String[] {
                    "-17",
                    "-encoding",
                    "UTF-8",
                    "-nowarn",
                    "-cp",
                    spec
                            + System.getProperty("path.separator")
                            + ClassPath.joined(ClassPath.jars("vendorspec-runtime", "jackson-", "jspecify")),
                    // Eclipse's compiler wants the processors behind the class path.
                    "-processorpath",
                    ClassPath.joined(ClassPath.jars("vendorspec-", "snakeyaml", "jspecify")),
                    "-s",
                    Files.createDirectories(folder.resolve("sources")).toString(),
                    "-d",
                    Files.createDirectories(folder.resolve("classes")).toString(),
                    PROJECT.resolve("generated-sample/src/main/java").toString()
                },
                out,
                out,
                null);

        assertThat(compiled).as(console.toString()).isTrue();
        assertThat(sources(folder.resolve("sources")))
                .isNotEmpty()
                .isEqualTo(sources(PROJECT.resolve("generated-sample/target/generated-sources/annotations")));
    }

    private static SortedMap<String, String> sources(Path root) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
