package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Condition.Operator;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons in both languages. */
class ConditionTextTest {

    private static final ObjectType INNER = Models.object("Inner", List.of(TestField.text("city")));
    private static final ObjectType TYPE = Models.type(
            TestField.text("a"),
            TestField.whole("n"),
            TestField.flag("isCompany"),
            TestField.of("kind", Models.kind(false)),
            TestField.of("inner", Models.objectOf("Inner")));
    private static final Condition FLAG = new Condition.IsTrue(Models.path(TYPE, "isCompany"));
    private static final Condition SET = new Condition.IsSet(Models.path(TYPE, "a"));
    private static final Condition IN =
            new Condition.In(Models.path(TYPE, "a"), List.of(new Literal.Text("x"), new Literal.Text("y")));

    private static Condition number(Operator operator) {
        return new Condition.Compare(Models.path(TYPE, "n"), operator, new Literal.Number(new BigDecimal("1E+3")));
    }

    private static Condition kind(int index) {
        Literal literal = new Literal.Code(Models.KIND.codes().get(index));
        return new Condition.Compare(Models.path(TYPE, "kind"), Operator.EQUAL, literal);
    }

    private static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    private static Condition and(Condition... parts) {
        return new Condition.And(List.of(parts));
    }

    private static Condition or(Condition... parts) {
        return new Condition.Or(List.of(parts));
    }

    private static void says(Condition condition, String tr, String en) {
        assertThat(ConditionText.of(condition)).isEqualTo(new Docs(tr, en));
    }

    private static void saysInBoth(Condition condition, String text) {
        says(condition, text, text);
    }

    @Test
    void aFlagIsComparedWithItsValue() {
        saysInBoth(FLAG, "isCompany = true");
        saysInBoth(not(FLAG), "isCompany = false");
        saysInBoth(not(not(FLAG)), "isCompany = true");
        saysInBoth(not(not(not(FLAG))), "isCompany = false");
    }

    @Test
    void literalsAreAsInTheSpec() {
        Literal buyer = new Literal.Text("11111111111");
        saysInBoth(new Condition.Compare(Models.path(TYPE, "a"), Operator.EQUAL, buyer), "a = \"11111111111\"");
        Path flag = Models.path(TYPE, "isCompany");
        saysInBoth(new Condition.Compare(flag, Operator.EQUAL, new Literal.Flag(false)), "isCompany = false");
        Path city = new Path(List.of(TYPE.field("inner"), INNER.field("city")));
        saysInBoth(new Condition.IsTrue(city), "inner.city = true");
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, =, !=",
        "NOT_EQUAL, !=, =",
        "LESS, <, >=",
        "LESS_OR_EQUAL, <=, >",
        "GREATER, >, <=",
        "GREATER_OR_EQUAL, >=, <"
    })
    void aNegatedComparisonIsItsOpposite(Operator operator, String sign, String opposite) {
        saysInBoth(number(operator), "n " + sign + " 1000");
        saysInBoth(not(number(operator)), "n " + opposite + " 1000");
    }

    @Test
    void aCodeHasItsLabelInTheLanguageOrElseInTheOther() {
        says(kind(0), "kind = 1 (Alıcı)", "kind = 1 (Buyer)");
        saysInBoth(kind(1), "kind = 2 (Satıcı)");
        saysInBoth(kind(2), "kind = 3");
    }

    @Test
    void choicesAreListed() {
        says(IN, "a şunlardan biri: \"x\", \"y\"", "a in (\"x\", \"y\")");
        says(not(IN), "a şunlardan hiçbiri değil: \"x\", \"y\"", "a not in (\"x\", \"y\")");
    }

    @Test
    void presenceHasItsWords() {
        says(SET, "a gönderildi", "a is set");
        says(not(SET), "a gönderilmedi", "a is not set");
        Condition blank = new Condition.IsBlank(Models.path(TYPE, "a"));
        says(blank, "a boş", "a is blank");
        says(not(blank), "a boş değil", "a is not blank");
    }

    @Test
    void partsAreJoinedWithParenthesesOnlyWhereTheyAreNeeded() {
        says(and(FLAG, SET), "isCompany = true ve a gönderildi", "isCompany = true and a is set");
        says(
                or(and(FLAG, SET), not(FLAG)),
                "isCompany = true ve a gönderildi veya isCompany = false",
                "isCompany = true and a is set or isCompany = false");
        says(
                and(or(FLAG, SET), not(SET)),
                "(isCompany = true veya a gönderildi) ve a gönderilmedi",
                "(isCompany = true or a is set) and a is not set");
        says(
                and(not(not(or(FLAG, SET))), FLAG),
                "(isCompany = true veya a gönderildi) ve isCompany = true",
                "(isCompany = true or a is set) and isCompany = true");
        says(not(or(FLAG, SET)), "(isCompany = true veya a gönderildi) değil", "not (isCompany = true or a is set)");
        says(
                and(IN, FLAG),
                "(a şunlardan biri: \"x\", \"y\") ve isCompany = true",
                "a in (\"x\", \"y\") and isCompany = true");
        says(
                or(not(IN), FLAG),
                "(a şunlardan hiçbiri değil: \"x\", \"y\") veya isCompany = true",
                "a not in (\"x\", \"y\") or isCompany = true");
    }
}
