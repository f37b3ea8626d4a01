package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Condition.Operator;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of condition: true, false, and with its field absent. */
class ConditionsTest {

    private static final ObjectType INNER = Models.object("Inner", List.of(TestField.text("city")));
    private static final ObjectType TYPE = Models.type(
            TestField.text("text"),
            TestField.whole("number"),
            TestField.flag("flag"),
            TestField.of("kind", Models.kind(false)),
            TestField.of("day", new ValueType.Temporal(ValueType.TemporalKind.DATE, "dd.MM.yyyy")),
            TestField.of("id", new ValueType.Uuid()),
            TestField.of("list", Models.listOf(new ValueType.Uuid())),
            TestField.of("inner", Models.objectOf("Inner")));

    private static Truth answer(Condition condition, String quoted, Reading reading) {
        ValueReader values = new ValueReader(Models.vendor(TYPE, INNER), reading);
        return new Conditions(values).of(condition, (ObjectNode) Models.quoted(quoted));
    }

    private static Truth answer(Condition condition, String quoted) {
        return answer(condition, quoted, Reading.STRICT);
    }

    private static Path path(String name) {
        return Models.path(TYPE, name);
    }

    private static Condition number(Operator operator, String literal) {
        return new Condition.Compare(path("number"), operator, new Literal.Number(new BigDecimal(literal)));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, FALSE, TRUE, FALSE",
        "NOT_EQUAL, TRUE, FALSE, TRUE",
        "LESS, TRUE, FALSE, FALSE",
        "LESS_OR_EQUAL, TRUE, TRUE, FALSE",
        "GREATER, FALSE, FALSE, TRUE",
        "GREATER_OR_EQUAL, FALSE, TRUE, TRUE"
    })
    void numbersCompareByValue(Operator operator, Truth ofOne, Truth ofTwo, Truth ofThree) {
        Condition condition = number(operator, "2.0");
        assertThat(answer(condition, "{'number':1}")).isEqualTo(ofOne);
        assertThat(answer(condition, "{'number':2}")).isEqualTo(ofTwo);
        assertThat(answer(condition, "{'number':3}")).isEqualTo(ofThree);
        assertThat(answer(condition, "{}")).isEqualTo(Truth.UNKNOWN);
        assertThat(answer(condition, "{'number':null}")).isEqualTo(Truth.UNKNOWN);
        assertThat(answer(condition, "{'number':'2'}")).isEqualTo(Truth.UNKNOWN);
        assertThat(answer(condition, "{'number':'2'}", Reading.LENIENT)).isEqualTo(ofTwo);
        assertThat(answer(condition, "{'number':''}", Reading.LENIENT)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'text':'x'} | TRUE    | FALSE
            {'text':'X'} | FALSE   | TRUE
            {'text':''}  | FALSE   | TRUE
            {}           | UNKNOWN | UNKNOWN
            {'text':null}| UNKNOWN | UNKNOWN
            """)
    void textComparesToTheLetter(String json, Truth equal, Truth notEqual) {
        Literal x = new Literal.Text("x");
        assertThat(answer(new Condition.Compare(path("text"), Operator.EQUAL, x), json))
                .isEqualTo(equal);
        assertThat(answer(new Condition.Compare(path("text"), Operator.NOT_EQUAL, x), json))
                .isEqualTo(notEqual);
        assertThat(answer(new Condition.In(path("text"), List.of(new Literal.Text("y"), x)), json))
                .isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'flag':true}  | TRUE    | FALSE
            {'flag':false} | FALSE   | TRUE
            {}             | UNKNOWN | UNKNOWN
            {'flag':null}  | UNKNOWN | UNKNOWN
            {'flag':'true'}| UNKNOWN | UNKNOWN
            """)
    void anAbsentFlagIsNeitherTrueNorFalse(String json, Truth is, Truth isNot) {
        Condition flag = new Condition.IsTrue(path("flag"));
        assertThat(answer(flag, json)).isEqualTo(is);
        assertThat(answer(new Condition.Not(flag), json)).isEqualTo(isNot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}             | FALSE | TRUE
            {'text':null}  | FALSE | TRUE
            {'text':''}    | TRUE  | TRUE
            {'text':' \\t'}| TRUE  | TRUE
            {'text':'x'}   | TRUE  | FALSE
            {'text':1}     | TRUE  | FALSE
            """)
    void setAndBlankLookAtAbsenceItself(String json, Truth isSet, Truth isBlank) {
        assertThat(answer(new Condition.IsSet(path("text")), json)).isEqualTo(isSet);
        assertThat(answer(new Condition.IsBlank(path("text")), json)).isEqualTo(isBlank);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'list':[]}                                                | TRUE
            {'list':['e5502ff6-396a-4ed9-b5e9-cc3f4212a2af']}          | FALSE
            {}                                                         | TRUE
            """)
    void anEmptyListIsBlank(String json, Truth isBlank) {
        assertThat(answer(new Condition.IsBlank(path("list")), json)).isEqualTo(isBlank);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'kind':1} | TRUE
            {'kind':2} | FALSE
            {'kind':9} | FALSE
            {}         | UNKNOWN
            """)
    void codesCompareAsText(String json, Truth equal) {
        Literal buyer = new Literal.Code(Models.KIND.codes().get(0));
        assertThat(answer(new Condition.Compare(path("kind"), Operator.EQUAL, buyer), json))
                .isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'day':'31.01.2024'} | TRUE
            {'day':'01.02.2024'} | FALSE
            {'day':'31.02.2024'} | UNKNOWN
            {}                   | UNKNOWN
            """)
    void daysCompareInTheirWireForm(String json, Truth equal) {
        Literal day = new Literal.Text("31.01.2024");
        assertThat(answer(new Condition.Compare(path("day"), Operator.EQUAL, day), json))
                .isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'id':'E5502FF6-396a-4ed9-b5e9-cc3f4212a2af'} | TRUE
            {'id':'e5502ff6-396a-4ed9-b5e9-cc3f4212a2a0'} | FALSE
            {}                                            | UNKNOWN
            """)
    void identifiersCompareByValue(String json, Truth equal) {
        Literal id = new Literal.Text("e5502ff6-396a-4ed9-b5e9-cc3f4212a2af");
        assertThat(answer(new Condition.Compare(path("id"), Operator.EQUAL, id), json))
                .isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'inner':{'city':'x'}} | TRUE    | TRUE
            {'inner':{'city':'y'}} | FALSE   | TRUE
            {'inner':{}}           | UNKNOWN | FALSE
            {'inner':null}         | UNKNOWN | FALSE
            {'inner':'x'}          | UNKNOWN | FALSE
            {}                     | UNKNOWN | FALSE
            """)
    void pathsGoDownThroughObjects(String json, Truth equal, Truth isSet) {
        Field inner = TYPE.field("inner");
        Path city = new Path(List.of(inner, INNER.field("city")));
        assertThat(answer(new Condition.Compare(city, Operator.EQUAL, new Literal.Text("x")), json))
                .isEqualTo(equal);
        assertThat(answer(new Condition.IsSet(city), json)).isEqualTo(isSet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'flag':true,'number':1}  | TRUE    | TRUE
            {'flag':true,'number':2}  | FALSE   | TRUE
            {'flag':true}             | UNKNOWN | TRUE
            {'flag':false}            | FALSE   | UNKNOWN
            {'flag':false,'number':2} | FALSE   | FALSE
            {}                        | UNKNOWN | UNKNOWN
            """)
    void partsAreJoinedInThreeValues(String json, Truth and, Truth or) {
        List<Condition> parts = List.of(new Condition.IsTrue(path("flag")), number(Operator.EQUAL, "1"));
        assertThat(answer(new Condition.And(parts), json)).isEqualTo(and);
        assertThat(answer(new Condition.Or(parts), json)).isEqualTo(or);
    }
}
