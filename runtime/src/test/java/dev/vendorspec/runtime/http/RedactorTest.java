package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a vendor's text before a message holds it. */
class RedactorTest {

    @Test
    void aValueAsItTravelsInAnAddressIsHiddenToo() {
        assertThat(Redactor.of(List.of("Ayşe Öz")).apply("no ay%C5%9Fe%20%c3%96z, no Ayşe Öz"))
                .isEqualTo("no ***, no ***");
    }

    @Test
    void valuesAreHiddenWhateverTheirCaseAndBlanks() {
        Redactor redactor = Redactor.of(List.of("TR470000100100000350930001", "Işıl Çınar"));

        assertThat(redactor.apply("IBAN TR47 0000 1001 0000 0350 9300 01 of IŞIL ÇINAR, ışıl çınar!"))
                .isEqualTo("IBAN *** of ***, ***!");
    }

    @Test
    void theLongestValueIsHiddenWhole() {
        assertThat(Redactor.of(List.of("Ada", "Adam", "Ada")).apply("Adam, Ada"))
                .isEqualTo("***, ***");
    }

    @Test
    void shortValuesAreLeft() {
        assertThat(Redactor.of(List.of("a", "ab", "", " ")).apply("abc")).isEqualTo("abc");
    }

    @Test
    void patternCharactersInValuesMeanThemselves() {
        assertThat(Redactor.of(List.of("a.b*c", "\\Ex\\Q")).apply("a.b*c axbc \\Ex\\Q"))
                .isEqualTo("*** axbc ***");
    }

    @Test
    void theTextIsOneLineWithoutUnprintables() {
        assertThat(Redactor.of(List.of()).apply("a\r\nb\tc\u0000d\u202Ee\u2028f"))
                .isEqualTo("a  b c d e f");
    }

    @Test
    void theTextIsCutAtFiveHundredCodePoints() {
        assertThat(Redactor.of(List.of()).apply("😀".repeat(501))).isEqualTo("😀".repeat(500) + "…");
        assertThat(Redactor.of(List.of()).apply("😀".repeat(500))).isEqualTo("😀".repeat(500));
    }

    @Test
    void aValueCutInTwoByTheLimitIsNotSeen() {
        String value = "v".repeat(5_000);

        assertThat(Redactor.of(List.of(value)).apply(value + value)).isEqualTo("******");
    }

    @Test
    void aTextIsHarmlessUnlessItHoldsAValue() {
        Redactor redactor = Redactor.of(List.of("canary"));

        assertThat(redactor.isHarmless(null)).isTrue();
        assertThat(redactor.isHarmless("connection\treset")).isTrue();
        assertThat(redactor.isHarmless("status CANARY")).isFalse();
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Redactor.of(List.of()).apply(null)).isNull();
        assertThat(Redactor.of(List.of()).apply(" \n")).isNull();
    }
}
