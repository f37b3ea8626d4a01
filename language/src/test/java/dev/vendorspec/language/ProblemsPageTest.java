package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.vendorspec.language.ProblemsPage.Fence;
import dev.vendorspec.language.ProblemsPage.Section;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemPrinter;
import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/problems.md} has a section for each code and shows what the compiler really says.
 * {@code -Dvendorspec.test.jvm=-Dvendorspec.rewrite=true} writes what it says over what is shown, to be read before it
 * is kept.
 */
class ProblemsPageTest {

    private static final Set<String> PLACES = Set.of("", "fields", "rules", "types", "endpoints");

    static List<Section> sections() {
        return ProblemsPage.read().sections();
    }

    @Test
    void everyCodeHasASectionAndEverySectionACode() {
        assertThat(sections().stream().filter(Section::isOfCode).map(Section::title))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
    }

    @Test
    void thereAreTwentyMistakesOrMore() {
        assertThat(sections().stream().filter(section -> !section.isOfCode())).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionSaysWhatItMeansAndWhatMendsIt(Section section) {
        if (section.isOfCode()) {
            assertThat(section.text().strip()).doesNotStartWith("<!--").doesNotStartWith("```");
            assertThat(section.text()).contains("\n**Fix:** ");
            boolean says = section.fences().stream()
                    .anyMatch(fence ->
                            fence.language().equals("text") && fence.text().contains("[" + section.title() + "]"));
            assertThat(says || section.text().contains("<!-- not shown: ")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theShownMessageIsWhatTheCompilerPrints(Section section) throws IOException {
        Map<String, String> files = new HashMap<>();
        Optional<Compilation> compiled = Optional.empty();
        for (Fence fence : section.fences()) {
            if (fence.language().equals("text")) {
                String printed = ProblemPrinter.print(compiled.orElseThrow().problems()) + "\n";
                rewrite(fence.text(), printed);
                assertThat(fence.text()).isEqualTo(printed);
                compiled = Optional.empty();
                continue;
            }
            assertThat(compiled).as("a document without its message").isEmpty();
            if (fence.mark().startsWith("file: ")) {
                files.put(fence.mark().substring("file: ".length()), fence.text());
            } else if (fence.mark().startsWith("case: ")) {
                compiled = Optional.of(WrongSpecs.compile(fence.mark().substring("case: ".length())));
            } else if (fence.language().equals("yaml") && PLACES.contains(fence.mark())) {
                compiled = Optional.of(compile(SpecFrame.around(fence.mark(), fence.text()), files));
            } else {
                fail("nobody checks the fence " + fence);
            }
        }
        assertThat(compiled).as("a document without its message").isEmpty();
    }

    private static Compilation compile(String yaml, Map<String, String> files) {
        List<SourceText> documents = new ArrayList<>(List.of(new SourceText("acme.yaml", yaml)));
        files.forEach((name, text) -> {
            if (name.endsWith(".yaml")) {
                documents.add(new SourceText(name, text));
            }
        });
        return SpecCompiler.compile(
                documents,
                (document, path) -> Optional.ofNullable(files.get(path)).map(text -> new SourceText(path, text)));
    }

    private static void rewrite(String shown, String printed) throws IOException {
        if (Boolean.getBoolean("vendorspec.rewrite") && !shown.equals(printed)) {
            String page = Files.readString(ProblemsPage.FILE);
            Files.writeString(
                    ProblemsPage.FILE, page.replace("```text\n" + shown + "```", "```text\n" + printed + "```"));
        }
    }
}
