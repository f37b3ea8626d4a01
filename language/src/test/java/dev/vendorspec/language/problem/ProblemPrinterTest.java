package dev.vendorspec.language.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.source.SourceText;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

    @Test
    void showsHeadlineLineCaretAndAddress() {
        SourceText source = new SourceText("/specs/my acme.yaml", "spec: 1\nvendr: acme\n");

        assertThat(print(source, 2, 1).lines())
                .containsExactly(
                        "/specs/my acme.yaml:[2,1] error [unknown-key] text; fix",
                        "vendr: acme",
                        "^",
                        "file:///specs/my%20acme.yaml:2:1");
    }

    @Test
    void knowsAWindowsPath() {
        assertThat(print(new SourceText("C:\\specs\\acme.yaml", "a"), 1, 1)).endsWith("file:///C:/specs/acme.yaml:1:1");
    }

    @Test
    void keepsTabsSoThatTheCaretStandsRight() {
        assertThat(print(new SourceText("a.yaml", "\ta:\tb"), 1, 5).lines())
                .containsExactly("a.yaml:[1,5] error [unknown-key] text; fix", "\ta:\tb", "\t  \t^");
    }

    @Test
    void countsACharacterOutsideTheBasicPlaneAsOneColumn() {
        assertThat(print(new SourceText("a.yaml", "😀: x"), 1, 5).lines().skip(2))
                .containsExactly("   ^");
    }

    @Test
    void cutsALongLineAroundTheCulprit() {
        String line = "a".repeat(500) + "!" + "b".repeat(500);

        String[] printed = print(new SourceText("a.yaml", line), 1, 501).split("\n");

        assertThat(printed[1]).hasSize(122).startsWith("…").endsWith("…");
        assertThat(printed[1].charAt(printed[2].indexOf('^'))).isEqualTo('!');
    }

    @Test
    void showsNoLineWhereThereIsNone() {
        assertThat(print(new SourceText("a.yaml", ""), 1, 1)).isEqualTo("a.yaml:[1,1] error [unknown-key] text; fix");
    }

    private static String print(SourceText source, int line, int column) {
        return ProblemPrinter.print(new Problem(source.at(line, column), ProblemCode.UNKNOWN_KEY, "text", "fix"));
    }
}
