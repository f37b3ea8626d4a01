package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit of one vendor changes no byte of what the processor writes for the others. */
class EditLoopTest {

    @TempDir
    Path folder;

    @Test
    void theOthersHaveTheSameBytes() throws Exception {
        for (int i = 0; i < 100; i++) {
            write(i, "Name");
        }
        SortedMap<String, String> before = generated();
        write(42, "Full name");

        SortedMap<String, String> after = generated();

        assertThat(after.keySet()).isEqualTo(before.keySet());
        List<String> changed = after.keySet().stream()
                .filter(file -> !after.get(file).equals(before.get(file)))
                .toList();
        assertThat(changed).containsExactly("/SOURCE_OUTPUT/test/vendor42/Person.java");
    }

    private SortedMap<String, String> generated() throws Exception {
        Compilation compilation = Compiling.folder(folder);
        assertThat(compilation).succeededWithoutWarnings();
        return Compiling.sources(compilation);
    }

    private void write(int number, String label) throws Exception {
        Files.writeString(folder.resolve("vendor" + number + ".yaml"), """
                spec: 1
                vendor: vendor%d
                server: https://api.example.com
                types:
                  Person:
                    fields:
                      name: { type: string(2..50)!, docs: { en: %s } }
                endpoints:
                  send:
                    http: POST /people
                    request: Person
                """.formatted(number, label));
    }
}
