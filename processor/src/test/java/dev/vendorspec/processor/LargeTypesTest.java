package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type with more fields than a Java method takes as parameters, or a validator as statements. */
class LargeTypesTest {

    @Test
    void aTypeOfAThousandFieldsCompiles(@TempDir Path folder) throws Exception {
        String fields = IntStream.range(0, 1000)
                .mapToObj(i -> "      field" + i + ": { type: string(2..50)!, docs: { tr: Alan, en: Field } }")
                .collect(Collectors.joining("\n"));
        String spec = "spec: 1\nvendor: large\nserver: https://api.example.com\ntypes:\n  Large:\n    fields:\n"
                + fields + "\nendpoints:\n  send:\n    http: POST /large\n    request: Large\n";

        assertThat(Compiling.document(folder, spec)).succeededWithoutWarnings();
    }
}
