package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that is generated for one small vendor, to the letter, so that a change of the emitters shows in a review.
 * {@code -Dvendorspec.test.jvm=-Dvendorspec.golden=rewrite} writes the files anew.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String PACKAGE = "/SOURCE_OUTPUT/test/kargo/";

    @Test
    void theGeneratedPackageIsAsReviewed(@TempDir Path folder) throws Exception {
        Files.copy(GOLDEN.resolve("kargo.yaml"), folder.resolve("kargo.yaml"));

        Compilation compilation = Compiling.folder(folder);

        assertThat(compilation).succeededWithoutWarnings();
        SortedMap<String, String> generated = new TreeMap<>();
        Compiling.sources(compilation)
                .forEach((path, source) -> generated.put(path.substring(PACKAGE.length()), source));
        if ("rewrite".equals(System.getProperty("vendorspec.golden"))) {
            rewrite(generated);
        }
        assertThat(generated.keySet()).isEqualTo(reviewed().keySet());
        assertThat(generated).containsExactlyEntriesOf(reviewed());
    }

    private static SortedMap<String, String> reviewed() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(GOLDEN.resolve("kargo"))) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                files.put(name.substring(0, name.length() - ".txt".length()), Files.readString(path));
            }
        }
        return files;
    }

    private static void rewrite(Map<String, String> generated) throws IOException {
        try (Stream<Path> old = Files.list(GOLDEN.resolve("kargo"))) {
            for (Path path : old.toList()) {
                Files.delete(path);
            }
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(GOLDEN.resolve("kargo").resolve(file.getKey() + ".txt"), file.getValue());
        }
    }
}
