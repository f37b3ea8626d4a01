package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.sample.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message to the letter, in both languages. */
class MessagesTest {

    private static final Locale TR = Locale.forLanguageTag("tr-TR");
    private static final Member M = Member.of("T", "m", "Alan", "Field");

    private static Violation one(Consumer<ValidationContext> check) {
        List<Violation> violations = ValidationContext.check("", (value, context) -> check.accept(context));
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    private static void says(String turkish, String english, Consumer<ValidationContext> check) {
        Violation violation = one(check);
        assertThat(violation.message(TR)).isEqualTo("m (Alan): " + turkish);
        assertThat(violation.message(Locale.ENGLISH)).isEqualTo("m (Field): " + english);
        assertThat(violation).hasToString("/m: m (Field): " + english);
    }

    @Test
    void checksOfPresenceAndLength() {
        says("zorunlu [T.m.required]", "required [T.m.required]", c -> c.required(M, (String) null));
        says(
                "en fazla 250 karakter, 1251 karakter var [T.m.maxLength]",
                "at most 250 characters, has 1251 [T.m.maxLength]",
                c -> c.maxLength(M, "ğ".repeat(1251), 250));
        says(
                "en az 4 karakter, 1 karakter var [T.m.minLength]",
                "at least 4 characters, has 1 [T.m.minLength]",
                c -> c.minLength(M, "x", 4));
        says(
                "tam 1 karakter, 2 karakter var [T.m.length]",
                "exactly 1 character, has 2 [T.m.length]",
                c -> c.exactLength(M, "xy", 1));
        says(
                "en az 1 öğe, 0 öğe var [T.m.minItems]",
                "at least 1 item, has 0 [T.m.minItems]",
                c -> c.minItems(M, List.of(), 1));
        says(
                "en fazla 1 öğe, 2 öğe var [T.m.maxItems]",
                "at most 1 item, has 2 [T.m.maxItems]",
                c -> c.maxItems(M, List.of(1, 2), 1));
    }

    @Test
    void checksOfContent() {
        says(
                "izin verilmeyen bir karakter içeriyor (izin verilmeyenler: < { U+000A U+0020) [T.m.forbidden]",
                "has a character that is not allowed (not allowed: < { U+000A U+0020) [T.m.forbidden]",
                c -> c.forbidden(M, "a<", Forbidden.of("<{\n ")));
        says("yalnızca {min} olabilir [T.m.const]", "must be {min} [T.m.const]", c -> c.constant(M, "x", "{min}"));
        says("yalnızca 1 olabilir [T.m.const]", "must be 1 [T.m.const]", c -> c.constant(M, Kind.SELLER, Kind.BUYER));
        says(
                "yalnızca 1000 olabilir [T.m.const]",
                "must be 1000 [T.m.const]",
                c -> c.constant(M, BigDecimal.ONE, new BigDecimal("1E+3")));
        says(
                "bilinen kodlardan biri değil [T.m.code]",
                "not one of the known codes [T.m.code]",
                c -> c.code(M, Kind.of("9")));
        says("en az 1000 olmalı [T.m.min]", "must be at least 1000 [T.m.min]", c -> c.min(M, 0, 1000));
        says(
                "en fazla 1000 olmalı [T.m.max]",
                "must be at most 1000 [T.m.max]",
                c -> c.max(M, new BigDecimal("1001"), new BigDecimal("1E+3")));
        says(
                "ondalık ayırıcıdan önce en fazla 16, sonra en fazla 2 basamak [T.m.digits]",
                "at most 16 digits before the decimal point and 2 after it [T.m.digits]",
                c -> c.digits(M, new BigDecimal("0.001"), 18, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            EMAIL       | geçerli bir e-posta adresi değil           | not a valid e-mail address
            TCKN        | geçerli bir T.C. kimlik numarası değil     | not a valid Turkish identity number
            VKN         | geçerli bir vergi kimlik numarası değil    | not a valid Turkish tax number
            VKN_OR_TCKN | geçerli bir vergi kimlik numarası ya da T.C. kimlik numarası değil | neither a valid Turkish tax number nor a valid Turkish identity number
            IBAN        | geçerli bir IBAN değil                     | not a valid IBAN
            IBAN_TR     | geçerli bir Türkiye IBAN'ı değil           | not a valid Turkish IBAN
            GSM         | geçerli bir cep telefonu numarası değil    | not a valid Turkish mobile number
            URL         | geçerli bir http ya da https adresi değil  | not a valid http or https address
            CURRENCY    | bilinen bir para birimi kodu değil (üç büyük harf) | not a known currency code (three capital letters)
            COUNTRY     | bilinen bir ülke kodu değil (iki büyük harf) | not a known country code (two capital letters)
            """)
    void checksOfFormat(TextFormat format, String turkish, String english) {
        says(turkish + " [T.m.format]", english + " [T.m.format]", c -> c.format(M, "x", format));
    }

    @Test
    void theReservedDigit() {
        says(
                "IBAN'ın rezerv hanesi 0 değil [T.m.reserved]",
                "the reserved digit of the IBAN is not 0 [T.m.reserved]",
                c -> c.format(M, "TR310006119786457841326000", TextFormat.IBAN_TR));
    }

    @Test
    void aRuleTellsItsReason() {
        Member taxOffice = Member.of("CreateCustomer", "taxOffice", "Vergi dairesi", "Tax office");
        RuleInfo rule = RuleInfo.of("CreateCustomer.company", "isCompany = true", "isCompany = true");

        Violation violation = one(c -> c.require(rule, taxOffice, " "));

        assertThat(violation.message(TR))
                .isEqualTo("taxOffice (Vergi dairesi): zorunlu, çünkü isCompany = true [CreateCustomer.company]");
        assertThat(violation.message(Locale.ENGLISH))
                .isEqualTo("taxOffice (Tax office): required, because isCompany = true [CreateCustomer.company]");
        assertThat(violation.check()).isEqualTo("require");
    }

    @Test
    void aRuleOverSeveralMembersTellsThemAll() {
        Member[] members = {
            Member.of("CreateCurrentAccount", "taxNumber", "Vergi numarası", null),
            Member.of("CreateCurrentAccount", "tcknNumber"),
            Member.of("Address", "city", null, "City").in(Member.of("CreateCurrentAccount", "address"))
        };
        RuleInfo rule = RuleInfo.of("CreateCurrentAccount.identity", null, null);

        Violation violation = one(c -> c.atLeastOne(rule, members));

        assertThat(violation.message(TR))
                .isEqualTo("taxNumber (Vergi numarası), tcknNumber, address.city (City): en az biri zorunlu"
                        + " [CreateCurrentAccount.identity]");
        assertThat(violation.message(Locale.ENGLISH))
                .isEqualTo("taxNumber (Vergi numarası), tcknNumber, address.city (City): at least one is required"
                        + " [CreateCurrentAccount.identity]");
        assertThat(violation.parameters()).isEqualTo(Map.of("members", "taxNumber, tcknNumber, address.city"));
        assertThat(one(c -> c.atLeastOne(RuleInfo.of("T.r", null, "x is set"), members))
                        .message(TR))
                .endsWith(": en az biri zorunlu, çünkü x is set [T.r]");
    }

    @Test
    void labelsAreSaidInTheOtherLanguageWhereThisOneHasNone() {
        Member turkishOnly = Member.of("T", "m", "Alan", null);
        Member neither = Member.of("T", "m");

        assertThat(one(c -> c.required(turkishOnly, (String) null)).message(Locale.GERMAN))
                .startsWith("m (Alan): required");
        assertThat(one(c -> c.required(neither, (String) null)).message(TR)).isEqualTo("m: zorunlu [T.m.required]");
    }

    @Test
    void parametersHaveNames() {
        assertThat(one(c -> c.maxLength(M, "abc", 2)).parameters()).isEqualTo(Map.of("max", "2", "length", "3"));
        assertThat(one(c -> c.digits(M, BigDecimal.TEN, 1, 0)).parameters())
                .isEqualTo(Map.of("integerDigits", "1", "scale", "0"));
    }
}
