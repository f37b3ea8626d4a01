package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.processor.cases.GeneratedVendor;
import dev.vendorspec.runtime.VendorObject;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type with more fields than a Java method takes as parameters, or a validator as statements. */
class LargeTypesTest {

    private static final int FIELDS = 1000;

    @Test
    void aTypeOfAThousandFieldsCompiles(@TempDir Path folder) throws Exception {
        assertThat(Compiling.document(folder, spec())).succeededWithoutWarnings();
    }

    @Test
    void aTypeOfAThousandFieldsIsReadWrittenComparedAndChecked() {
        GeneratedVendor vendor = GeneratedVendor.compile(spec());
        String full = document(i -> "\"AB" + i + "\"");

        VendorObject<?> object = vendor.fromJson("Large", full);

        assertThat(object.toJson()).isEqualTo(full);
        assertThat(object.validate()).isEmpty();
        assertThat(object)
                .isEqualTo(vendor.fromJson("Large", full))
                .hasSameHashCodeAs(vendor.fromJson("Large", full))
                .isNotEqualTo(vendor.fromJson("Large", document(i -> i == 999 ? "\"AB\"" : "\"AB" + i + "\"")));
        assertThat(vendor.fromJson("Large", document(i -> i == 0 || i == 999 ? "\"a\"" : "\"AB" + i + "\""))
                        .validate())
                .extracting(violation -> violation.ruleId() + " " + violation.pointer())
                .containsExactly(
                        "Large.field0.minLength /field0",
                        "Large.field0.pattern /field0",
                        "Large.field999.minLength /field999",
                        "Large.field999.pattern /field999");
    }

    private static String spec() {
        String fields = lines(
                i -> "      field" + i
                        + ": { type: string(2..50)!, pattern: \"[A-Z0-9]+\", personal: true, docs: { tr: Alan, en: Field } }\n");
        return "spec: 1\nvendor: large\nserver: https://api.example.com\ntypes:\n  Large:\n    fields:\n" + fields
                + "endpoints:\n  send:\n    http: POST /large\n    request: Large\n";
    }

    private static String document(IntFunction<String> value) {
        return IntStream.range(0, FIELDS)
                .mapToObj(i -> "\"field" + i + "\":" + value.apply(i))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, FIELDS).mapToObj(line).collect(Collectors.joining());
    }
}
