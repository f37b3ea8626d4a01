package dev.vendorspec.buildit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jars outlive the runtime that they were built for. {@code depot.jar} was generated of {@code depot.yaml} and compiled
 * with {@code Main.java} by the contract's first version, and is never built again.
 */
class ContractTest {

    private static final Path OLD = Path.of("src/test/contract-1");
    private static final Path CONTRACT = Path.of(
            System.getProperty("vendorspec.project"),
            "runtime/src/main/java/dev/vendorspec/runtime/contract/ContractVersion.java");

    @TempDir
    Path folder;

    static List<Jdk> jdks() {
        return Cell.jdks();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jdks")
    void aJarOfTheFirstVersionRunsOnTheNewestRuntime(Jdk jdk) throws Exception {
        Run run = run(jdk, Repository.jar("vendorspec-runtime"));

        assertThat(run.output).isEqualTo(Files.readString(OLD.resolve("output.txt")));
        assertThat(run.exitCode).isZero();
    }

    @Test
    void aJarNewerThanTheRuntimeSaysSoInOneSentence() throws Exception {
        String source = Files.readString(CONTRACT);
        String older = source.replaceFirst("int CURRENT = \\d+;", "int CURRENT = 0;");
        assertThat(older).isNotEqualTo(source);
        Path file = Files.writeString(folder.resolve("ContractVersion.java"), older);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file.toString()))
                .isZero();

        Run run = run(Jdk.running(), folder, Repository.jar("vendorspec-runtime"));

        assertThat(run.exitCode).isNotZero();
        assertThat(run.output)
                .containsOnlyOnce(
                        "This code was generated for version 1 of Vendorspec's contract, the runtime on the class"
                                + " path has version 0: use a vendorspec-runtime at least as new as the vendorspec-processor.");
        assertThat(run.output).doesNotContain("NoSuchMethodError", "NoClassDefFoundError");
    }

    private record Run(int exitCode, String output) {}

    private static Run run(Jdk jdk, Path... runtime) throws Exception {
        List<String> classPath = Stream.concat(
                        Stream.of(OLD.resolve("depot.jar").toString()),
                        Stream.of(runtime).map(Path::toString))
                .toList();
        Process process = new ProcessBuilder(
                        jdk.home().resolve("bin/java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        "com.example.Main")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(), output.replace("\r\n", "\n"));
    }
}
