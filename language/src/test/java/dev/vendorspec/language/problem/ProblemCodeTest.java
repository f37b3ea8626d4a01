package dev.vendorspec.language.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    @Test
    void theIdIsTheConstantsNameWithHyphens() {
        assertThat(Arrays.stream(ProblemCode.values()))
                .allSatisfy(code -> assertThat(code.id())
                        .isEqualTo(code.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
