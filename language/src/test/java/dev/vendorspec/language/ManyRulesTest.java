package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looking for rules that cannot be meant takes no longer than a person would wait. */
class ManyRulesTest {

    @Test
    void hundredsOfWideRulesAboutTheSameFieldsAreGivenUpInTime() {
        StringBuilder spec = new StringBuilder("""
                spec: 1
                vendor: acme
                server: https://api.acme.example
                types:
                  Order:
                    fields:
                """);
        for (int field = 0; field < 12; field++) {
            spec.append("      f").append(field).append(": int\n");
        }
        spec.append("    rules:\n");
        for (int rule = 0; rule < 600; rule++) {
            int first = rule % 10;
            spec.append("      r" + rule + ": { when: f" + first + " > " + rule + " and f" + (first + 1) + " < " + rule
                    + " or f" + (first + 2) + " = " + rule + ", " + (rule % 2 == 0 ? "require" : "forbid")
                    + ": f11 }\n");
        }
        spec.append("endpoints:\n  create: { http: POST /orders, request: Order }\n");
        SourceText document = new SourceText("many.yaml", spec.toString());

        Instant start = Instant.now();
        Compilation compilation = SpecCompiler.compile(List.of(document), SpecFiles.NONE);

        assertThat(compilation.problems()).isNotEmpty();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }
}
