package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of findings; a value of a personal field is in none of them. */
class FindingTextTest {

    private static List<String> texts(TestField field, String json) {
        return Models.find(Reading.STRICT, Models.type(field), json).stream()
                .map(Finding::text)
                .toList();
    }

    private static String text(TestField field, String value) {
        List<String> texts = texts(field, "{'f':" + value + "}");
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }

    private static TestField of(ValueType type) {
        return TestField.of("f", type);
    }

    @Test
    void blankValuesSayHow() {
        assertThat(texts(TestField.text("f").required(), "{}")).containsExactly("is absent, a value is required");
        assertThat(text(TestField.text("f").required(), "''")).isEqualTo("is blank, a value is required");
        assertThat(text(of(Models.listOf(new ValueType.Uuid())).required(), "[]"))
                .isEqualTo("is an empty list, a value is required");
    }

    @Test
    void lengthsSayFoundAndAllowed() {
        assertThat(text(of(new ValueType.Text(Domain.NONE, null, 9)), "'0123456789'"))
                .isEqualTo("is 10 code points long, at most 9 are allowed");
        assertThat(text(of(new ValueType.Text(Domain.NONE, 2, null)), "'0'"))
                .isEqualTo("is 1 code point long, at least 2 are required");
        assertThat(text(of(new ValueType.Text(Domain.NONE, 1, 1)), "'01'"))
                .isEqualTo("is 2 code points long, exactly 1 is expected");
    }

    @Test
    void formatsSayWhatIsExpected() {
        assertThat(text(TestField.domain("f", Domain.TCKN), "'12346578901'"))
                .isEqualTo("is not a valid Turkish identity number");
        assertThat(text(TestField.text("f").forbidden("?"), "'?'"))
                .isEqualTo("contains one of the characters that are forbidden here");
    }

    @Test
    void numbersSayTheirValueOnlyWhereItIsPlain() {
        ValueType type = new ValueType.Whole(false, 0L, 10L, false);
        assertThat(text(of(type), "12")).isEqualTo("is 12, at most 10 is allowed");
        assertThat(text(of(type), "-1")).isEqualTo("is -1, at least 0 is allowed");
        assertThat(text(of(type).personal(), "12")).isEqualTo("is too great, at most 10 is allowed");
        assertThat(text(of(new ValueType.Decimal(4, 2, null, null, DecimalForm.NUMBER)), "123.456"))
                .isEqualTo("has 3 digits before the point and 3 behind it, at most 2 and 2 are allowed");
        assertThat(text(of(new ValueType.ListOf(type, null, 1)), "[1,2]"))
                .isEqualTo("has 2 items, at most 1 is allowed");
    }

    @Test
    void typesSayFoundAndExpected() {
        assertThat(text(TestField.text("f"), "1")).isEqualTo("is a number, expected text");
        assertThat(text(TestField.text("f"), "null")).isEqualTo("is null, expected a value, or no such member");
        assertThat(text(TestField.whole("f"), "'1'")).isEqualTo("is text, expected a whole number of 32 bits");
        assertThat(text(of(new ValueType.Whole(true, null, null, true)), "'x'"))
                .isEqualTo("is not a whole number of 64 bits as text");
        assertThat(text(of(new ValueType.Flag(new FlagForm("0", "1", true))), "1"))
                .isEqualTo("is not \"0\" or \"1\"");
        assertThat(text(of(new ValueType.Temporal(ValueType.TemporalKind.DATE, null)), "'x'"))
                .isEqualTo("is not text of the form yyyy-MM-dd");
        assertThat(text(of(Models.kind(false)), "'1'")).isEqualTo("is text, expected a code as a number");
        assertThat(text(of(Models.kind(false)), "9")).isEqualTo("is not one of the codes of Kind");
        assertThat(text(TestField.text("f").constant(new Literal.Text("a")), "'b'"))
                .isEqualTo("is not the constant \"a\"");
    }

    @Test
    void rulesSayTheirReason() {
        ObjectType type = Models.type(TestField.flag("isCompany"), TestField.text("a"), TestField.text("b"));
        Condition company = new Condition.IsTrue(Models.path(type, "isCompany"));
        ObjectType ruled = Models.withRules(
                type,
                Models.require("need", company, Models.path(type, "a")),
                Models.rule(
                        "any", null, new Demand.AtLeastOne(List.of(Models.path(type, "a"), Models.path(type, "b")))));
        assertThat(Models.find(Reading.STRICT, ruled, "{'isCompany':true}"))
                .extracting(Finding::text)
                .containsExactly(
                        "is absent, a value is required because isCompany = true",
                        "has none of a, b, at least one is required");
    }

    @Test
    void noPersonalValueIsInAnyText() {
        List<ValueType> types = List.of(
                new ValueType.Text(Domain.TCKN, 20, 20),
                new ValueType.Text(Domain.EMAIL, 20, 5),
                new ValueType.Whole(false, 1L, 1L, false),
                new ValueType.Decimal(1, 0, BigDecimal.ONE, BigDecimal.ONE, DecimalForm.NUMBER),
                new ValueType.Flag(FlagForm.JSON),
                new ValueType.Temporal(ValueType.TemporalKind.DATE, null),
                new ValueType.Uuid(),
                Models.kind(false),
                Models.kind(true),
                Models.objectOf("T"),
                new ValueType.ListOf(new ValueType.Whole(false, 1L, 1L, false), 5, 5));
        for (ValueType type : types) {
            for (String value : List.of("'7788-99'", "7788.99", "778899", "['778899']", "[778899]")) {
                TestField field = of(type).personal().forbidden("7").constant(new Literal.Text("x"));
                List<String> texts = texts(field, "{'f':" + value + "}");
                assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("7788"));
            }
        }
    }
}
