package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every check of a field: what passes, what breaks it, and under which id and pointer. */
class FieldChecksTest {

    private static TestField text(@Nullable Integer min, @Nullable Integer max) {
        return TestField.of("f", new ValueType.Text(Domain.NONE, min, max));
    }

    private static List<String> check(TestField field, String value) {
        return Models.strict(Models.type(field), "{'f':" + value + "}");
    }

    private static List<String> broken(@Nullable String check) {
        return check == null ? List.of() : List.of("T.f." + check + " /f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}          | required
            {'f':null}  | required
            {'f':''}    | required
            {'f':' \\t'}| required
            {'f':'x'}   |
            {'f':1}     | type
            """)
    void aRequiredTextMustNotBeBlank(String json, @Nullable String check) {
        ObjectType type = Models.type(TestField.text("f").required());
        assertThat(Models.strict(type, json)).isEqualTo(broken(check));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}          | required
            {'f':null}  | required
            {'f':''}    | required
            {'f':'x'}   | type
            {'f':0}     |
            """)
    void aRequiredNumberMustBeThere(String json, @Nullable String check) {
        ObjectType type = Models.type(TestField.whole("f").required());
        assertThat(Models.strict(type, json)).isEqualTo(broken(check));
    }

    @Test
    void aRequiredListMustNotBeEmptyAndSaysNothingElse() {
        ObjectType type = Models.type(TestField.of("f", new ValueType.ListOf(Models.objectOf("T"), 1, null))
                .required());
        assertThat(Models.strict(type, "{'f':[]}")).containsExactly("T.f.required /f");
        assertThat(Models.strict(type, "{'f':[{'f':[]}]}")).containsExactly("T.f.required /f/0/f");
    }

    @Test
    void requiredHidesTheFieldsOtherChecks() {
        assertThat(check(text(3, 3).required().constant(new Literal.Text("abc")), "''"))
                .containsExactly("T.f.required /f");
        assertThat(check(text(null, 1).required(), "'   '")).containsExactly("T.f.required /f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3 | 5 | ab     | minLength
            3 | 5 | abc    |
            3 | 5 | şığüç  |
            3 | 5 | şığüçö | maxLength
            3 | 5 | `  `   |
            3 | 5 | `      `| maxLength
            3 | 5 | ``     |
            4 | 4 | abc    | length
            4 | 4 | abcd   |
            4 | 4 | abcde  | length
            4 | 4 | `  `   |
            4 | 4 | ``     |
              | 2 | abc    | maxLength
            2 |   | a      | minLength
              | 1 | 😀     |
            """)
    void lengthsAreCodePoints(@Nullable Integer min, @Nullable Integer max, String value, @Nullable String check) {
        assertThat(check(text(min, max), "'" + value + "'")).isEqualTo(broken(check));
    }

    @Test
    void lengthsAreCountedAfterComposing() {
        assertThat(check(text(null, 1), "'s\u0327'")).isEmpty();
        assertThat(check(text(2, 2), "'s\u0327'")).isEqualTo(broken("length"));
    }

    @Test
    void everyFieldWithAMaximumTakesThatManyAndNotOneMore() {
        for (int max : new int[] {1, 9, 11, 250}) {
            assertThat(check(text(null, max), "'" + "ğ".repeat(max) + "'")).isEmpty();
            assertThat(check(text(null, max), "'" + "ğ".repeat(max + 1) + "'")).isEqualTo(broken("maxLength"));
        }
    }

    @ParameterizedTest
    @CsvSource({"TCKN, 12345678950", "VKN, 4540536920", "EMAIL, a@b.c", "URL, https://example.com", "GSM, 5321234567"})
    void aFormatLooksAtWhatIsNotBlank(Domain domain, String sound) {
        assertThat(check(TestField.domain("f", domain), "'" + sound + "'")).isEmpty();
        assertThat(check(TestField.domain("f", domain), "'x'")).isEqualTo(broken("format"));
        assertThat(check(TestField.domain("f", domain), "' '")).isEmpty();
        assertThat(check(TestField.domain("f", domain), "''")).isEmpty();
    }

    @Test
    void anotherReservedDigitOnlyWarns() {
        TestField field = TestField.domain("f", Domain.IBAN_TR);
        ObjectType type = Models.type(field);
        String reserved = reserved();
        assertThat(Models.find(Reading.STRICT, type, "{'f':'" + reserved + "'}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("T.f.reserved");
                    assertThat(finding.level()).isEqualTo(Level.WARN);
                });
        assertThat(check(field, "'" + reserved.substring(1) + "'")).isEqualTo(broken("format"));
        assertThat(check(field.level(Level.OFF), "'" + reserved + "'")).isEmpty();
    }

    private static String reserved() {
        for (int digits = 10; digits <= 98; digits++) {
            String iban = "TR" + digits + "00010" + "1" + "1000003509300017";
            if (DomainChecks.passes(Domain.IBAN_TR, iban)) {
                return iban;
            }
        }
        throw new AssertionError("no check digits fit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            abc   |
            a?b   | forbidden
            "a b" | forbidden
            "  "  | forbidden
            😀    | forbidden
            😁    |
            """)
    void forbiddenLooksAtEveryCodePoint(String value, @Nullable String check) {
        assertThat(check(TestField.text("f").forbidden("?/ 😀"), "'" + value + "'"))
                .isEqualTo(broken(check));
    }

    @Test
    void exceptedTextPassesAllButRequiredAndConst() {
        TestField field = TestField.of("f", new ValueType.Text(Domain.TCKN, 11, 11))
                .forbidden("1")
                .except("11111111111", " ", "x");
        assertThat(check(field, "'11111111111'")).isEmpty();
        assertThat(check(field, "'x'")).isEmpty();
        assertThat(check(field, "'22222222222'")).isEqualTo(broken("format"));
        assertThat(check(field.required(), "' '")).isEqualTo(broken("required"));
        assertThat(check(field.constant(new Literal.Text("y")), "'x'")).isEqualTo(broken("const"));
    }

    @Test
    void aConstantMustBeThatValueOrAbsent() {
        TestField text = TestField.text("f").constant(new Literal.Text("a"));
        assertThat(check(text, "'a'")).isEmpty();
        assertThat(check(text, "'b'")).isEqualTo(broken("const"));
        assertThat(check(text, "''")).isEqualTo(broken("const"));
        assertThat(Models.strict(Models.type(text), "{}")).isEmpty();
        TestField decimal = TestField.of("f", new ValueType.Decimal(null, null, null, null, DecimalForm.NUMBER))
                .constant(new Literal.Number(new BigDecimal("2.0")));
        assertThat(check(decimal, "2.00")).isEmpty();
        assertThat(check(decimal, "2.01")).isEqualTo(broken("const"));
        TestField code = TestField.of("f", Models.kind(false))
                .constant(new Literal.Code(Models.KIND.codes().get(0)));
        assertThat(check(code, "1")).isEmpty();
        assertThat(check(code, "2")).isEqualTo(broken("const"));
        TestField flag = TestField.flag("f").constant(new Literal.Flag(true));
        assertThat(check(flag, "true")).isEmpty();
        assertThat(check(flag, "false")).isEqualTo(broken("const"));
    }

    @Test
    void aCodeMustBeListedUnlessTheListIsOpen() {
        assertThat(check(TestField.of("f", Models.kind(false)), "3")).isEmpty();
        assertThat(check(TestField.of("f", Models.kind(false)), "9")).isEqualTo(broken("code"));
        assertThat(check(TestField.of("f", Models.kind(true)), "'01'")).isEqualTo(broken("code"));
        assertThat(check(TestField.of("f", new ValueType.EnumOf("Open", false)), "'new'"))
                .isEmpty();
        assertThat(Models.lenient(Models.type(TestField.of("f", Models.kind(false))), "{'f':9.0}"))
                .isEqualTo(broken("code"));
    }

    @ParameterizedTest
    @CsvSource({"-1, min", "0,", "5,", "10,", "11, max"})
    void wholeNumbersKeepTheirRange(String value, @Nullable String check) {
        assertThat(check(TestField.of("f", new ValueType.Whole(false, 0L, 10L, false)), value))
                .isEqualTo(broken(check));
        assertThat(check(TestField.of("f", new ValueType.Whole(true, 0L, 10L, true)), "'" + value + "'"))
                .isEqualTo(broken(check));
    }

    @ParameterizedTest
    @CsvSource({
        "999.99,",
        "999.990,",
        "0,",
        "0.00,",
        "-999.99,",
        "1E+2,",
        "0.01,",
        "0.001, digits",
        "1000, digits",
        "1E+3, digits",
        "-1000, digits"
    })
    void decimalsKeepTheirDigits(String value, @Nullable String check) {
        assertThat(check(TestField.of("f", new ValueType.Decimal(5, 2, null, null, DecimalForm.NUMBER)), value))
                .isEqualTo(broken(check));
    }

    @Test
    void zeroHasNoDigitBeforeThePoint() {
        TestField fraction = TestField.of("f", new ValueType.Decimal(2, 2, null, null, DecimalForm.NUMBER));
        assertThat(check(fraction, "0")).isEmpty();
        assertThat(check(fraction, "0.99")).isEmpty();
        assertThat(check(fraction, "1")).isEqualTo(broken("digits"));
    }

    @Test
    void aDecimalMayBreakRangeAndDigitsInThatOrder() {
        ValueType type = new ValueType.Decimal(3, 1, new BigDecimal("0.5"), new BigDecimal("10"), DecimalForm.NUMBER);
        assertThat(check(TestField.of("f", type), "0.45")).containsExactly("T.f.min /f", "T.f.digits /f");
        assertThat(check(TestField.of("f", type), "100")).containsExactly("T.f.max /f", "T.f.digits /f");
    }

    @Test
    void aListKeepsItsSizeAndItsItemsKeepTheirsAtTheirOwnPlace() {
        ValueType element = new ValueType.Text(Domain.NONE, null, 2);
        TestField field = TestField.of("f", new ValueType.ListOf(element, 1, 2)).forbidden("?");
        assertThat(check(field, "['a','b']")).isEmpty();
        assertThat(check(field, "[]")).containsExactly("T.f.minItems /f");
        assertThat(check(field, "['a','bcd','?']"))
                .containsExactly("T.f.maxItems /f", "T.f.maxLength /f/1", "T.f.forbidden /f/2");
        assertThat(check(field, "['a',1]")).containsExactly("T.f.type /f/1");
        assertThat(check(field, "['a',null]")).containsExactly("T.f.type /f/1");
        assertThat(Models.lenient(Models.type(field), "{'f':[null,'a','b']}")).isEmpty();
        assertThat(Models.lenient(Models.type(field), "{'f':[null]}")).containsExactly("T.f.minItems /f");
    }

    @Test
    void itemsThatAreCodesAndNumbersAreChecked() {
        assertThat(check(TestField.of("f", Models.listOf(Models.kind(false))), "[1,9]"))
                .containsExactly("T.f.code /f/1");
        assertThat(check(TestField.of("f", Models.listOf(new ValueType.Whole(false, 0L, null, false))), "[0,-1]"))
                .containsExactly("T.f.min /f/1");
    }

    @Test
    void aFieldThatIsOffIsOnlyReadAndOneThatWarnsSaysSo() {
        TestField off = text(2, 2).required().level(Level.OFF);
        assertThat(check(off, "'abc'")).isEmpty();
        assertThat(Models.strict(Models.type(off), "{}")).isEmpty();
        assertThat(check(off, "1")).isEqualTo(broken("type"));
        assertThat(check(off, "null")).isEqualTo(broken("type"));
        ObjectType warns = Models.type(text(2, 2).level(Level.WARN));
        assertThat(Models.find(Reading.STRICT, warns, "{'f':'abc'}"))
                .extracting(Finding::level)
                .containsExactly(Level.WARN);
    }
}
