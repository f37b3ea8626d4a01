package dev.vendorspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every wrong spec gives exactly the expected problems. {@code -Dvendorspec.test.jvm=-Dvendorspec.rewrite=true} writes
 * what is given over what is expected, to be read before it is kept.
 */
class WrongSpecsTest {

    /** Told of what no file can show: too many bytes, and a defect of ours. Tests of their own cover them. */
    private static final Set<ProblemCode> WITHOUT_CASE = EnumSet.of(ProblemCode.TOO_LARGE, ProblemCode.INTERNAL_ERROR);

    static List<String> cases() {
        return WrongSpecs.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWrongSpecGivesExactlyTheExpectedProblems(String name) throws IOException {
        List<String> given = WrongSpecs.headlines(WrongSpecs.compile(name));
        if (Boolean.getBoolean("vendorspec.rewrite")) {
            Files.writeString(WrongSpecs.expected(name), String.join("\n", given) + "\n");
        }
        List<String> expected = Files.readAllLines(WrongSpecs.expected(name), StandardCharsets.UTF_8);

        assertThat(given).containsExactlyElementsOf(expected).isNotEmpty();
    }

    @Test
    void everyKindOfProblemHasACase() {
        Set<ProblemCode> shown = EnumSet.copyOf(WITHOUT_CASE);
        for (String name : WrongSpecs.cases()) {
            WrongSpecs.compile(name).problems().stream().map(Problem::code).forEach(shown::add);
        }

        assertThat(shown).containsExactlyInAnyOrder(ProblemCode.values());
    }

    @Test
    void aVendorWithAnErrorIsNotHandedOut() {
        assertThat(WrongSpecs.compile("duplicate-key").vendors()).isEmpty();
        assertThat(WrongSpecs.compile("duplicate-vendor").vendors()).hasSize(1);
        assertThat(WrongSpecs.compile("absent-condition").vendors()).hasSize(1);
    }

    @Test
    void theCaretStandsUnderTheCulprit() {
        String printed = ProblemPrinter.print(
                WrongSpecs.compile("unknown-field").problems().get(1));

        assertThat(printed.lines())
                .containsExactly(
                        "unknown-field.yaml:[11,45] error [unknown-field] Order has no field \"taxOfice\";"
                                + " did you mean \"taxOffice\"?",
                        "      company: { when: isCompani, require: [taxOfice, person.nam] }",
                        " ".repeat(44) + "^");
    }
}
