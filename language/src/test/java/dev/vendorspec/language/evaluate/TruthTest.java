package dev.vendorspec.language.evaluate;

import static dev.vendorspec.language.evaluate.Truth.FALSE;
import static dev.vendorspec.language.evaluate.Truth.TRUE;
import static dev.vendorspec.language.evaluate.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void andAndOrAreKleenes(Truth left, Truth right, Truth and, Truth or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @Test
    void notTurnsTrueAndFalseAroundAndLeavesUnknown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }
}
