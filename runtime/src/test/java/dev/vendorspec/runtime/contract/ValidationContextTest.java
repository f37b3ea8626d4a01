package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.sample.Address;
import dev.vendorspec.runtime.sample.Card;
import dev.vendorspec.runtime.sample.CardValidator;
import dev.vendorspec.runtime.sample.Kind;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values break which check, where, and at which level. */
class ValidationContextTest {

    private static final Member M = Member.of("T", "m");

    private static List<String> broken(Consumer<ValidationContext> checks) {
        return found(checks).stream().map(Violation::ruleId).toList();
    }

    private static List<Violation> found(Consumer<ValidationContext> checks) {
        return ValidationContext.check("", (value, context) -> checks.accept(context));
    }

    @Test
    void absentBlankAndEmptyValuesBreakRequired() {
        for (Object blank : Arrays.asList(null, "", " \t\n\u2003", List.of())) {
            assertThat(broken(context -> assertThat(context.required(M, blank)).isFalse()))
                    .containsExactly("T.m.required");
        }
        for (Object given : List.of("x", 0, false, List.of(""), BigDecimal.ZERO)) {
            assertThat(broken(context -> assertThat(context.required(M, given)).isTrue()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "ğüş", "😀😀😀", "u\u0308u\u0308u\u0308"})
    void lengthsAreCodePointsAsPeopleSeeThem(String three) {
        assertThat(broken(context -> {
                    context.maxLength(M, three, 3);
                    context.minLength(M, three, 3);
                    context.exactLength(M, three, 3);
                }))
                .isEmpty();
        assertThat(broken(context -> {
                    context.maxLength(M, three, 2);
                    context.minLength(M, three, 4);
                    context.exactLength(M, three, 2);
                    context.exactLength(M, three, 4);
                }))
                .containsExactly("T.m.maxLength", "T.m.minLength", "T.m.length", "T.m.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void blankTextPassesAllButMaxLengthAndForbidden(String blank) {
        assertThat(broken(context -> {
                    context.minLength(M, blank, 9);
                    context.exactLength(M, blank, 9);
                    context.format(M, blank, TextFormat.EMAIL);
                }))
                .isEmpty();
        assertThat(broken(context -> {
                    context.maxLength(M, "   ", 2);
                    context.forbidden(M, "   ", Forbidden.of(" "));
                }))
                .containsExactly("T.m.maxLength", "T.m.forbidden");
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void absentValuesPassEverythingButRequired(TextFormat format) {
        assertThat(broken(context -> {
                    context.minLength(M, null, 1);
                    context.maxLength(M, null, 0);
                    context.exactLength(M, null, 1);
                    context.forbidden(M, null, Forbidden.of("x"));
                    context.format(M, null, format);
                    context.min(M, (Integer) null, 1);
                    context.min(M, (Long) null, 1);
                    context.min(M, null, BigDecimal.ONE);
                    context.max(M, (Integer) null, 1);
                    context.max(M, (Long) null, 1);
                    context.max(M, null, BigDecimal.ONE);
                    context.digits(M, null, 1, 0);
                    context.code(M, null);
                    context.constant(M, null, "x");
                    context.minItems(M, null, 1);
                    context.maxItems(M, null, 1);
                    context.object(M, null, Address.DEFINITION);
                    context.list(M, null, Address.DEFINITION);
                    context.items(M, (List<String>) null, (item, inner) -> inner.required(M, (String) null));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, a@b.c, a@b",
        "TCKN, 10000000146, 11111111111",
        "VKN, 4540536920, 4540536921",
        "VKN_OR_TCKN, 4540536920, 11111111111",
        "IBAN, GB82WEST12345698765432, GB82WEST12345698765433",
        "IBAN_TR, TR330006100519786457841326, GB82WEST12345698765432",
        "GSM, 05321234567, 04321234567",
        "URL, https://a.b, a.b",
        "CURRENCY, TRY, TL",
        "COUNTRY, TR, XX"
    })
    void aFormatHasItsOwnCheck(TextFormat format, String good, String bad) {
        assertThat(broken(context -> context.format(M, good, format))).doesNotContain("T.m.format");
        assertThat(broken(context -> context.format(M, bad, format))).containsExactly("T.m.format");
    }

    @Test
    void aReservedDigitIsNeverMoreThanAWarning() {
        String reservedZero = "TR330006100519786457841326";
        String reservedOne = "TR310006119786457841326000";

        assertThat(found(context -> context.format(M, reservedZero, TextFormat.IBAN_TR)))
                .isEmpty();
        assertThat(found(context -> context.format(M, reservedOne, TextFormat.IBAN_TR)))
                .extracting(Violation::ruleId, Violation::level)
                .containsExactly(tuple("T.m.reserved", Level.WARN));
        assertThat(found(context -> context.format(M.level(Level.OFF), reservedOne, TextFormat.IBAN_TR)))
                .isEmpty();
        assertThat(found(context -> context.format(M, reservedOne, TextFormat.IBAN)))
                .isEmpty();
    }

    @Test
    void numbersHaveLimits() {
        assertThat(broken(context -> {
                    context.min(M, 1, 1);
                    context.max(M, 1, 1);
                    context.min(M, 5L, 5);
                    context.max(M, 5L, 5);
                    context.min(M, new BigDecimal("1.50"), new BigDecimal("1.5"));
                    context.max(M, new BigDecimal("1.50"), new BigDecimal("1.5"));
                }))
                .isEmpty();
        assertThat(broken(context -> {
                    context.min(M, 0, 1);
                    context.max(M, 2, 1);
                    context.min(M, 4L, 5);
                    context.max(M, 6L, 5);
                    context.min(M, new BigDecimal("1.49"), new BigDecimal("1.5"));
                    context.max(M, new BigDecimal("1E+2000000000"), new BigDecimal("1.5"));
                }))
                .containsExactly("T.m.min", "T.m.max", "T.m.min", "T.m.max", "T.m.min", "T.m.max");
    }

    @ParameterizedTest
    @CsvSource({
        "999.99, true",
        "-999.99, true",
        "1000, false",
        "1E+2, true",
        "1E+3, false",
        "0.001, false",
        "0.010, true",
        "0, true",
        "0E+2147483647, true",
        "0.0000, true",
        "1.10000, true",
        "1E+2147483647, false",
        "1E-2147483647, false"
    })
    void digitsAreCountedOnBothSidesOfThePoint(BigDecimal value, boolean fits) {
        assertThat(broken(context -> context.digits(M, value, 5, 2)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void aConstantIsComparedAsWhatItIs() {
        assertThat(broken(context -> {
                    context.constant(M, new BigDecimal("2.0"), new BigDecimal("2"));
                    context.constant(M, Kind.of("1"), Kind.BUYER);
                    context.constant(M, Integer.valueOf(2000), 2000);
                    context.constant(M, Long.valueOf(2000), 2000);
                }))
                .isEmpty();
        assertThat(broken(context -> {
                    context.constant(M, new BigDecimal("2.1"), new BigDecimal("2"));
                    context.constant(M, Kind.SELLER, Kind.BUYER);
                    context.constant(M, "", "x");
                }))
                .containsExactly("T.m.const", "T.m.const", "T.m.const");
    }

    @Test
    void onlyAListedCodePasses() {
        assertThat(broken(context -> context.code(M, Kind.BUYER))).isEmpty();
        assertThat(broken(context -> context.code(M, Kind.of("9")))).containsExactly("T.m.code");
    }

    @Test
    void exceptedTextsAreToldToTheLetter() {
        assertThat(ValidationContext.excepted("11111111111", "11111111111")).isTrue();
        assertThat(ValidationContext.excepted("1", "11")).isFalse();
        assertThat(ValidationContext.excepted(null, "")).isFalse();
    }

    @Test
    void everyViolationOfABodyHasItsPointerInTheOrderOfTheSpec() {
        Card.Builder card = new Card.Builder();
        card.company = true;
        card.kind = Kind.of("9");
        card.count = 101;
        card.price = new BigDecimal("0.001");
        card.tckn = "11111111112";
        card.tags = List.of("abcd", "ok", "çççç");
        card.address = Address.in(null);
        card.branches = List.of(Address.in("Muş"), new Address("İstanbul", "toolong", Map.of()));

        assertThat(card.build().validate())
                .extracting(violation -> violation.ruleId() + " " + violation.pointer())
                .containsExactly(
                        "Card.code.required /code",
                        "Card.kind.code /kind",
                        "Card.count.max /count",
                        "Card.price.digits /price",
                        "Card.tckn.format /tckn",
                        "Card.etiketler_ğ.maxItems /etiketler_ğ",
                        "Card.etiketler_ğ.maxLength /etiketler_ğ/0",
                        "Card.etiketler_ğ.maxLength /etiketler_ğ/2",
                        "Address.city.required /address/city",
                        "Address.city.maxLength /branches/1/city",
                        "Address.line/1~.maxLength /branches/1/line~11~0",
                        "Card.company /address/city");
    }

    @Test
    void aBrokenAtLeastOnePointsAtTheObject() {
        List<Violation> violations = new Card.Builder().build().validate();

        assertThat(violations)
                .extracting(Violation::ruleId, Violation::pointer, Violation::check)
                .contains(tuple("Card.identity", "", "atLeastOne"));
        assertThat(ValidationContext.check(
                        new Card.Builder().build(), CardValidator.INSTANCE, "/0", ValidationSettings.STRICTEST))
                .extracting(Violation::pointer)
                .contains("/0", "/0/code");
    }

    @Test
    void objectsMayLieDeepInOneAnother() {
        Validator<Integer> validator = new Validator<>() {
            @Override
            public void validate(Integer left, ValidationContext context) {
                if (left == 0) {
                    context.required(M, (String) null);
                } else {
                    context.list(M, Collections.nCopies(1, left - 1), this);
                }
            }
        };

        assertThat(ValidationContext.check(12, validator))
                .extracting(Violation::pointer)
                .containsExactly("/m/0".repeat(12) + "/m");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ENFORCE, ENFORCE, -, ENFORCE", "ENFORCE, WARN, -, WARN", "ENFORCE, OFF, -, -",
                        "WARN, ENFORCE, -, WARN",
                "WARN, WARN, -, WARN", "WARN, OFF, -, -", "OFF, ENFORCE, -, -", "OFF, OFF, ENFORCE, ENFORCE",
                "ENFORCE, ENFORCE, OFF, -", "WARN, WARN, ENFORCE, ENFORCE", "OFF, ENFORCE, WARN, WARN"
            })
    void theLevelIsTheRulesOwnTheClientsAndAboveAllTheOneGivenForItsId(
            Level overall, Level own, @Nullable Level given, @Nullable Level effective) {
        Map<String, Level> rules = given == null ? Map.of() : Map.of("T.m.required", given, "T.rule", given);
        RuleInfo rule = RuleInfo.of("T.rule", null, null).level(own);

        List<Violation> violations = ValidationContext.check(
                "",
                (value, context) -> {
                    context.required(M.level(own), (String) null);
                    context.require(rule, M, null);
                    context.atLeastOne(rule, M);
                },
                "",
                new ValidationSettings(overall, rules));

        assertThat(violations)
                .extracting(Violation::level)
                .isEqualTo(effective == null ? List.of() : List.of(effective, effective, effective));
    }

    @Test
    void aViolationNeverHoldsTheValue() {
        Card.Builder card = new Card.Builder();
        card.code = "<script-secret>";
        card.tckn = "12345";
        card.count = -987654;

        for (Violation violation : card.build().validate()) {
            assertThat(violation.toString()
                            + violation.parameters()
                            + violation.message(Locale.forLanguageTag("tr-TR")))
                    .doesNotContain("script")
                    .doesNotContain("12345")
                    .doesNotContain("987654");
        }
    }
}
