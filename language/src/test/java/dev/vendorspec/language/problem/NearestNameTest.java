package dev.vendorspec.language.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "taxOfice, taxOffice",
        "TAXOFFICE, taxOffice",
        "taxNubmer, taxNumber",
        "taxNumbr, taxNumber",
        "Mail, mail"
    })
    void findsTheNameThatWasMeant(String written, String meant) {
        assertThat(NearestName.nearest(written, List.of("taxNumber", "taxOffice", "mail")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"completelyOther", "x", "''"})
    void suggestsNothingWhereNothingIsNear(String written) {
        assertThat(NearestName.nearest(written, List.of("taxNumber", "taxOffice", "y")))
                .isEmpty();
    }

    @Test
    void anotherCaseIsNearerThanAnotherLetter() {
        assertThat(NearestName.nearest("IDS", List.of("ID", "ids"))).contains("ids");
    }

    @Test
    void ofTwoEquallyNearNamesTheFirstWins() {
        assertThat(NearestName.nearest("code1", List.of("code2", "code3"))).contains("code2");
    }

    @Test
    void countsASwapOfNeighboursAsOne() {
        assertThat(NearestName.distance("nubmer", "number")).isEqualTo(1);
        assertThat(NearestName.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void isWordedAsAQuestion() {
        assertThat(NearestName.suggest("taxOfice", List.of("taxOffice"))).contains("did you mean \"taxOffice\"?");
    }
}
