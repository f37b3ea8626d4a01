package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters are found in which texts: below and above 64, beyond ASCII, and those of two units. */
class ForbiddenTest {

    @ParameterizedTest
    @CsvSource({
        "a?b, ?&_, true",
        "a_, ?&_, true",
        "ab, ?&_, false",
        "aş, ?&_, false",
        "aş, ?ş, true",
        "aş_, _ç, true",
        "😀, ?😀, true",
        "😁, ?😀, false",
        "😁?, ?😀, true",
        "'', ?, false"
    })
    void hasOneOfTheCharacters(String text, String characters, boolean has) {
        assertThat(Forbidden.of(characters).isIn(text)).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({"?, true", "_, true", "\u007f, true", "\u013f, false", "\u0080, false"})
    void lowBitsAloneMakeNoCharacter(String text, boolean has) {
        assertThat(Forbidden.of("?_\u007f").isIn(text)).isEqualTo(has);
    }
}
