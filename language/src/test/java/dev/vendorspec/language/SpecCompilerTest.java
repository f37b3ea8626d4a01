package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecCompilerTest {

    private static final String PING =
            "spec: 1\nvendor: %s\nserver: https://api.acme.example\nendpoints:\n  ping:\n    http: GET /ping\n";

    @Test
    void givesTheVendorsOfGoodDocumentsAndTheProblemsOfAll() {
        Compilation compilation = SpecCompiler.compile(
                List.of(document("c.yaml", "cee"), document("b.yaml", "B"), document("a.yaml", "A")), SpecFiles.NONE);

        assertThat(compilation.vendors()).extracting(Vendor::name).containsExactly("cee");
        assertThat(compilation.problems())
                .extracting(problem -> problem.at().source().path())
                .containsExactly("a.yaml", "b.yaml");
        assertThat(compilation.hasErrors()).isTrue();
    }

    @Test
    void aDefectOfOursInOneDocumentDoesNotStopTheOthers() {
        SourceText withExample = new SourceText(
                "a.yaml", PING.replace("%s", "acme") + "    examples:\n      one: { response: one.json }\n");

        Compilation compilation =
                SpecCompiler.compile(List.of(withExample, document("b.yaml", "bee")), (document, path) -> {
                    throw new IllegalStateException("secret");
                });

        assertThat(compilation.vendors()).extracting(Vendor::name).containsExactly("bee");
        assertThat(compilation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.INTERNAL_ERROR);
            assertThat(problem.text())
                    .contains("the compiler itself failed", "IllegalStateException at ", "SpecCompilerTest")
                    .doesNotContain("\n", "secret");
        });
    }

    @Test
    void aTooLargeDocumentIsAProblem() {
        SourceText large = SourceText.decode("a.yaml", new byte[SourceText.MAX_BYTES + 1]);

        assertThat(SpecCompiler.compile(List.of(large), SpecFiles.NONE).problems())
                .extracting(Problem::headline)
                .containsExactly("a.yaml:[1,1] error [too-large] the file has more than 1048576 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a: [b, {c: ", "(", "not ", "\"", "&a ", "a: b\n"})
    void aDocumentThatOnlyRepeatsItselfIsRefusedInTime(String repeated) {
        String text = repeated.repeat(SourceText.MAX_BYTES / repeated.length());

        Compilation compilation = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> SpecCompiler.compile(List.of(new SourceText("a.yaml", text)), SpecFiles.NONE));

        assertThat(compilation.problems())
                .extracting(Problem::code)
                .isNotEmpty()
                .doesNotContain(ProblemCode.INTERNAL_ERROR);
    }

    @Test
    void noDocumentsGiveNothing() {
        Compilation compilation = SpecCompiler.compile(List.of(), SpecFiles.NONE);

        assertThat(compilation.vendors()).isEmpty();
        assertThat(compilation.problems()).isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
        SourceText shop = GoodSpecs.shop();
        byte[] bytes = ("\uFEFF" + shop.text().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

        Compilation compilation = SpecCompiler.compile(
                List.of(SourceText.decode("shop.yaml", bytes)), (document, path) -> GoodSpecs.open(path));

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.vendors())
                .isEqualTo(SpecCompiler.compile(List.of(shop), (document, path) -> GoodSpecs.open(path))
                        .vendors());
    }

    private static SourceText document(String path, String vendor) {
        return new SourceText(path, PING.replace("%s", vendor));
    }
}
