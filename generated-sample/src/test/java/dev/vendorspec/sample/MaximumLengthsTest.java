package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the specs with a maximum: so many characters pass, one more does not. */
class MaximumLengthsTest {

    /** One character each: a Turkish letter, the same as two code points before normalisation, one of two chars. */
    private static final List<String> CHARACTERS = List.of("ş", "s\u0327", "\uD83D\uDE00");

    static Stream<SpecRow> limitedRows() {
        return SpecRows.DOCUMENTS.stream()
                .flatMap(document -> SpecRows.ofDocument(document).stream())
                .filter(row -> row.maximum().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"lean, 11", "netahsilat, 0", "maxiapi, 57"})
    void theRowsWithAMaximumAreAsManyAsTheLinesThatWriteOne(String document, int expected) {
        assertThat(SpecRows.ofDocument(document).stream()
                        .filter(row -> row.maximum().isPresent()))
                .hasSize(expected);
        assertThat(SpecRows.text(document).lines().filter(line -> line.matches(".*\\btype: [a-zA-Z]+\\([=.0-9]+\\).*")))
                .hasSize(expected);
    }

    @Test
    void everyTypeOfTheSpecsHasItsGeneratedClassHere() {
        assertThat(GeneratedTypes.names()).containsExactlyInAnyOrderElementsOf(SpecRows.types());
    }

    @ParameterizedTest
    @MethodSource("limitedRows")
    void soManyCharactersPass(SpecRow row) {
        int most = row.maximum().orElseThrow();

        for (String character : CHARACTERS) {
            assertThat(lengthViolations(row, character.repeat(most))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("limitedRows")
    void oneCharacterMoreIsAViolation(SpecRow row) {
        int most = row.maximum().orElseThrow();

        for (String character : CHARACTERS) {
            assertThat(lengthViolations(row, character.repeat(most + 1)))
                    .singleElement()
                    .satisfies(violation -> {
                        assertThat(violation.ruleId()).isEqualTo(row.type() + "." + row.wireName() + ".maxLength");
                        assertThat(violation.parameters())
                                .isEqualTo(Map.of("max", Integer.toString(most), "length", Integer.toString(most + 1)));
                    });
        }
    }

    private static List<Violation> lengthViolations(SpecRow row, String value) {
        String json = "{\"" + row.wireName() + "\":\"" + value + "\"}";
        return GeneratedTypes.read(row.type(), json).validate().stream()
                .filter(violation -> violation.pointer().equals("/" + row.wireName()))
                .filter(violation -> List.of("maxLength", "length").contains(violation.check()))
                .toList();
    }
}
