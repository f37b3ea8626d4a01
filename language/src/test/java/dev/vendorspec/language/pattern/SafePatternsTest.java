package dev.vendorspec.language.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What vendors document is taken; what a hostile text could keep a machine busy with is not. */
class SafePatternsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0-9]+",
                "[A-Z]{2}[0-9]{6}",
                "[0-9]{2} [A-Z]{1,3} [0-9]{2,4}",
                "[A-Z][A-Z0-9]*",
                "[a-z]+@[a-z]+",
                "[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]{2})?",
                "(TR|DE)[0-9]{24}",
                "(a|b|cd)+",
                "\\d{4}-\\d{2}-\\d{2}",
                "\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}{0,30})?",
                ".{1,50}",
                "[^<>&]*",
                "a\\.b\\\\c\\[\\]",
                "[\\w.-]+",
                "[A-Z]{0,20}[A-Z0-9]{0,20}",
                "(|x)",
                "[şŞıİ😀]+"
            })
    void whatVendorsDocumentIsTaken(String pattern) {
        assertThat(SafePatterns.defect(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*",
                "(a|a)*",
                "(a|aa)+",
                "(a|b|ab)*c",
                "a*a*",
                ".*.*",
                ".*x.*",
                "\\S+@\\S+",
                "[a-z]*[0-9]*[a-z]*",
                "(a*){3}",
                "(a?){40}a{40}",
                "(a{1,3})*",
                "([a-z]{0,9}){9}",
                "(x+x+)+y",
                "(\\w+\\s?)*",
                "\\p{L}+[a-z]+"
            })
    void whatCouldBeAbusedIsRefused(String pattern) {
        assertThat(SafePatterns.defect(pattern)).isPresent();
    }

    @Test
    void whateverIsWrittenIsAnsweredAndWhatIsTakenIsQuick() {
        String signs = "ab0[](){}*+?|.\\^-,12dwp";
        Random random = new Random(20_260_301);
        int taken = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String pattern = text.toString();
            if (SafePatterns.defect(pattern).isEmpty()) {
                taken++;
                assertThatCode(() -> Pattern.compile(pattern)).doesNotThrowAnyException();
                Pattern compiled = Pattern.compile(pattern);
                for (String hostile :
                        new String[] {"a".repeat(400) + "!", "ab".repeat(200) + "!", "0".repeat(400) + "!"}) {
                    Assertions.assertTimeout(
                            Duration.ofSeconds(1),
                            () -> compiled.matcher(hostile).matches(),
                            pattern);
                }
            }
        }
        assertThat(taken).isGreaterThan(500);
    }
}
