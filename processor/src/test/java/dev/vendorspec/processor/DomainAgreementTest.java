package dev.vendorspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.evaluate.DomainChecks;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.TextFormat;
import dev.vendorspec.runtime.contract.ValidationContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The language and the runtime each know the kinds of text by themselves: they have to say the same of every text. */
class DomainAgreementTest {

    private static final Member MEMBER = Member.of("Any", "text");
    private static final int MUTANTS = 300;
    private static final String SIGNS = "0123456789AZaz@. +-:/%ıİş\u00a0\u0085\n５";

    /** Published samples, and what is almost one. */
    private static final List<String> SAMPLES = List.of(
            "10000000146",
            "12345678950",
            "98765432150",
            "11111111110",
            "99999999990",
            "11111111111",
            "12345678910",
            "12346578901",
            "00000000000",
            "07291716092",
            "1234567895",
            "１２３４５６７８９５０",
            " 12345678950",
            "4540536920",
            "1234567890",
            "9876543217",
            "0123456789",
            "0000000019",
            "1111111114",
            "4540536921",
            "2222222222",
            "1111111111",
            "0000000000",
            "454053692",
            "VG12345678",
            "TR470000100100000350930001",
            "TR330006100519786457841326",
            "TR470000100100000350930002",
            "DE89370400440532013000",
            "5321234567",
            "+90 532 123 45 67",
            "00905321234567",
            "info@info.comx",
            "info@.com",
            "https://example.com:8443/a?b=c#d",
            "http://yourdomain/MaxiApi",
            "TRY",
            "TR");

    @ParameterizedTest
    @EnumSource(
            value = Domain.class,
            names = {"NONE"},
            mode = EnumSource.Mode.EXCLUDE)
    void bothSayTheSame(Domain domain) {
        Random random = new Random(20_260_201);
        for (String sample : SAMPLES) {
            same(domain, sample);
            for (int mutant = 0; mutant < MUTANTS; mutant++) {
                same(domain, mutated(sample, random));
            }
        }
    }

    private static void same(Domain domain, String text) {
        TextFormat format = TextFormat.valueOf(domain.name());
        List<String> told =
                ValidationContext.check(text, (value, context) -> context.format(MEMBER, value, format)).stream()
                        .map(violation -> violation.check())
                        .toList();
        boolean passes = text.isBlank() || DomainChecks.passes(domain, text);
        boolean warned = passes && !text.isBlank() && DomainChecks.breaksReserved(domain, text);
        List<String> expected = !passes ? List.of("format") : warned ? List.of("reserved") : List.of();
        assertThat(told).as("%s: <%s>", domain, text).isEqualTo(expected);
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + sign + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at) + text.substring(at + 1);
        };
    }
}
