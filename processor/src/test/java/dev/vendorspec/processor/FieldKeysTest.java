package dev.vendorspec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no case folder shows of a field's keys: marks, Javadoc, and users of them. */
class FieldKeysTest {

    private static final String SPEC = """
            spec: 1
            vendor: acme
            server: https://api.acme.example
            types:
              Batch:
                fields:
                  lines: { type: list<Line>!, deprecated: true }
                  extra: { type: map<string>, deprecated: "see */ @count & <size>" }
              Line:
                fields:
                  no: { type: string, deprecated: use code, aka: Nr }
              Answer:
                fields:
                  lines: list<Line>
            endpoints:
              send:
                http: POST /batches
                request: Batch
                response: Answer
                rows: { list: lines, key: no, matches: lines.no, success: no is set }
            """;

    @Test
    void deprecatedFieldsCompileWithoutAWarningEvenInABatch(@TempDir Path folder) throws Exception {
        Compilation compilation = Compiling.document(folder, SPEC);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(Compiling.sources(compilation).get("/SOURCE_OUTPUT/test/acme/Batch.java"))
                .contains("    @Deprecated public List<Line> lines() {")
                .contains("         * @deprecated by the vendor */\n"
                        + "        @Deprecated public Builder lines(@Nullable List<Line> value) {")
                .contains("         * @deprecated see *&#47; &#64;count &amp; &lt;size&gt; */\n");
        assertThat(Compiling.sources(compilation).get("/SOURCE_OUTPUT/test/acme/Line.java"))
                .contains("<p>Also read as Nr.");
    }

    @Test
    void aUserOfADeprecatedFieldIsWarned(@TempDir Path folder) throws Exception {
        Compilation compilation = Compiling.document(
                folder,
                SPEC,
                JavaFileObjects.forSourceString(
                        "test.User",
                        "package test;\nclass User { Object o = test.acme.Line.builder().no(\"1\").build(); }"));

        assertThat(compilation).failed();
        assertThat(compilation).hadWarningContaining("has been deprecated");
    }
}
