package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects as a whole: order, pointers, places, rules, wrappers and roots. */
class EvaluatorTest {

    private static final ObjectType USER =
            Models.object("User", List.of(TestField.text("name").required(), TestField.domain("mail", Domain.EMAIL)));

    private static List<String> shown(Body body, Reading reading, String quoted, ObjectType... types) {
        return Models.shown(new Evaluator(Models.vendor(types), reading).evaluate(body, Models.quoted(quoted)));
    }

    @Test
    void findingsComeInTheOrderOfTheFieldsThenStrangersThenRules() {
        ObjectType plain = Models.type(
                TestField.text("first").required(),
                TestField.of("users", Models.listOf(Models.objectOf("User"))),
                TestField.of("owner", Models.objectOf("User")),
                TestField.text("last").required());
        ObjectType type = Models.withRules(
                plain,
                Models.require("two", null, Models.path(plain, "last")),
                Models.require("one", null, Models.path(plain, "first")));
        assertThat(Models.strict(
                        type, "{'owner':{'mail':'x'},'new':1,'users':[{'name':'a'},{'x':1,'mail':'x'}]}", USER))
                .containsExactly(
                        "T.first.required /first",
                        "User.name.required /users/1/name",
                        "User.mail.format /users/1/mail",
                        "User.x.unknown /users/1/x",
                        "User.name.required /owner/name",
                        "User.mail.format /owner/mail",
                        "T.last.required /last",
                        "T.new.unknown /new",
                        "T.two /last",
                        "T.one /first");
    }

    @Test
    void pointersAreEscaped() {
        ObjectType type = Models.type(TestField.text("a/b~c").required());
        assertThat(Models.strict(type, "{'~1':0}")).containsExactly("T.a/b~c.required /a~1b~0c", "T.~1.unknown /~01");
    }

    @Test
    void membersWrittenAgainAreToldAndTheLastCounts() {
        ObjectType type = Models.type(TestField.whole("a"));
        assertThat(Models.strict(type, "{'a':'x','a':1,'a':2}"))
                .containsExactly("T.a.duplicate /a", "T.a.duplicate /a");
        assertThat(Models.lenient(type, "{'a':1,'a':'x'}")).containsExactly("T.a.type /a", "T.a.duplicate /a");
        assertThat(Models.strict(type, "{'b':1,'b':1}")).containsExactly("T.b.unknown /b", "T.b.duplicate /b");
    }

    @Test
    void placesAreThoseOfTheValueOrOfTheObjectThatLacksIt() {
        ObjectType type = Models.type(
                TestField.text("a").required(), TestField.whole("b"), TestField.of("c", Models.objectOf("User")));
        List<Finding> findings = Models.find(Reading.STRICT, type, "\n {'b' : 'x',\n  'c': {'y':1}}", USER);
        assertThat(findings)
                .extracting(finding -> finding.id() + " " + finding.at().line() + ","
                        + finding.at().column())
                .containsExactly("T.a.required 2,2", "T.b.type 2,9", "User.name.required 3,8", "User.y.unknown 3,9");
        assertThat(findings)
                .extracting(finding -> finding.declared().toString())
                .containsExactly(
                        "/specs/shop.yaml:[10,7]",
                        "/specs/shop.yaml:[10,7]",
                        "/specs/shop.yaml:[10,7]",
                        "/specs/shop.yaml:[5,3]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'isCompany':true,'office':'x'}  |
            {'isCompany':true}               | T.company /office
            {'isCompany':true,'office':' '}  | T.company /office
            {'isCompany':true,'office':null} | T.company /office
            {'isCompany':false}              |
            {'office':''}                    |
            {}                               |
            """)
    void aRuleAppliesOnlyWhereItsConditionIsTrue(String json, String broken) {
        ObjectType plain = Models.type(TestField.flag("isCompany"), TestField.text("office"));
        ObjectType type = Models.withRules(
                plain,
                Models.require(
                        "company",
                        new Condition.IsTrue(Models.path(plain, "isCompany")),
                        Models.path(plain, "office")));
        assertThat(Models.lenient(type, json)).isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'isCompany':false}                 | T.person /tckn
            {'isCompany':false,'tckn':'x'}      |
            {'isCompany':true}                  |
            {}                                  |
            """)
    void aNegatedConditionIsNotTrueOfAnAbsentField(String json, String broken) {
        ObjectType plain = Models.type(TestField.flag("isCompany"), TestField.text("tckn"));
        Condition person = new Condition.Not(new Condition.IsTrue(Models.path(plain, "isCompany")));
        ObjectType type = Models.withRules(plain, Models.require("person", person, Models.path(plain, "tckn")));
        assertThat(Models.strict(type, json)).isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @Test
    void requireTellsEachBlankFieldByItself() {
        ObjectType plain = Models.type(TestField.text("a"), TestField.text("b"), TestField.text("c"));
        ObjectType type = Models.withRules(
                plain,
                Models.require("all", null, Models.path(plain, "c"), Models.path(plain, "b"), Models.path(plain, "a")));
        assertThat(Models.strict(type, "{'b':'x'}")).containsExactly("T.all /c", "T.all /a");
    }

    @Test
    void requireGoesDownThroughObjectsThatMayBeMissing() {
        ObjectType plain = Models.type(TestField.of("owner", Models.objectOf("User")));
        Path name = new Path(List.of(plain.field("owner"), USER.field("mail")));
        ObjectType type = Models.withRules(plain, Models.require("mail", null, name));
        assertThat(Models.strict(type, "{}", USER)).containsExactly("T.mail /owner/mail");
        assertThat(Models.strict(type, "{'owner':{'name':'x'}}", USER)).containsExactly("T.mail /owner/mail");
        assertThat(Models.strict(type, "{'owner':{'name':'x','mail':'a@b.c'}}", USER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                   | yes
            {'a':'','b':' '}     | yes
            {'a':'x'}            | no
            {'b':'x','a':''}     | no
            """)
    void atLeastOneIsToldAtTheObject(String json, String broken) {
        ObjectType plain = Models.object("T", List.of(TestField.text("a"), TestField.text("b")));
        ObjectType type = Models.withRules(
                plain,
                Models.rule(
                        "any", null, new Demand.AtLeastOne(List.of(Models.path(plain, "a"), Models.path(plain, "b")))));
        ObjectType holder = Models.object("Holder", List.of(TestField.of("t", Models.objectOf("T"))));
        boolean isBroken = broken.equals("yes");
        assertThat(Models.strict(type, json)).isEqualTo(isBroken ? List.of("T.any ") : List.of());
        assertThat(Models.strict(holder, "{'t':" + json + "}", type))
                .isEqualTo(isBroken ? List.of("T.any /t") : List.of());
    }

    @Test
    void rulesKeepTheirLevelAndNotesAreNeverChecked() {
        ObjectType plain = Models.type(TestField.text("a"));
        Demand demand = new Demand.Require(List.of(Models.path(plain, "a")));
        ObjectType type = Models.withRules(
                plain,
                new Rule("off", "T.off", null, demand, Level.OFF, Docs.NONE, plain.at()),
                new Rule("warn", "T.warn", null, demand, Level.WARN, Docs.NONE, plain.at()),
                Models.rule("note", null, new Demand.Note("said, never checked")));
        assertThat(Models.find(Reading.STRICT, type, "{}"))
                .extracting(Finding::id, Finding::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("T.warn", Level.WARN));
    }

    @Test
    void anArrayRootHasItsIndexInFront() {
        Body body = new Body.Many(USER);
        assertThat(shown(body, Reading.STRICT, "[{'name':'a'},{}]", USER))
                .containsExactly("User.name.required /1/name");
        assertThat(shown(body, Reading.STRICT, "[]", USER)).isEmpty();
        assertThat(shown(body, Reading.STRICT, "[1,null]", USER)).containsExactly("User.type /0", "User.type /1");
        assertThat(shown(body, Reading.LENIENT, "[null,{}]", USER)).containsExactly("User.name.required /0/name");
        assertThat(shown(body, Reading.STRICT, "{}", USER)).containsExactly("User.type ");
    }

    @Test
    void oneIsReadWhereManyAreMeantAndNeverWritten() {
        Body body = new Body.Many(USER, true);
        assertThat(shown(body, Reading.LENIENT, "{}", USER)).containsExactly("User.name.required /name");
        assertThat(shown(body, Reading.LENIENT, "[{}]", USER)).containsExactly("User.name.required /0/name");
        assertThat(shown(body, Reading.STRICT, "{'name':'a'}", USER)).containsExactly("User.type ");
        ObjectType type = Models.type(
                TestField.of("tags", new ValueType.ListOf(new ValueType.Text(Domain.NONE, null, 2), null, null, true)));
        assertThat(Models.lenient(type, "{'tags':'abc'}")).containsExactly("T.tags.maxLength /tags/0");
        assertThat(Models.lenient(type, "{'tags':''}")).isEmpty();
        assertThat(Models.strict(type, "{'tags':'a'}")).containsExactly("T.tags.type /tags");
    }

    @Test
    void aValueAtTheRootBelongsToItsWrapperOrToNobody() {
        ValueType whole = new ValueType.Whole(false, null, null, false);
        Body one = new Body.Value(whole, Models.SPEC.at(9, 9));
        assertThat(shown(one, Reading.LENIENT, "'7'", USER)).isEmpty();
        assertThat(shown(one, Reading.LENIENT, "'x'", USER)).containsExactly("body.type ");
        assertThat(shown(one, Reading.LENIENT, "null", USER)).containsExactly("body.required ");
        Body many =
                new Body.Wrapped("d", new Body.Value(new ValueType.ListOf(whole, null, null), Models.SPEC.at(9, 9)));
        assertThat(shown(many, Reading.LENIENT, "{'d':[1,'x']}", USER)).containsExactly("d.type /d/1");
        Body map =
                new Body.Value(new ValueType.MapOf(new ValueType.ObjectOf("User"), null, null), Models.SPEC.at(9, 9));
        assertThat(shown(map, Reading.LENIENT, "{'a':{},'b':1}", USER))
                .containsExactly("User.name.required /a/name", "body.type /b");
    }

    @Test
    void aWrapperIsPartOfThePointer() {
        Body body = new Body.Wrapped("Customer", new Body.Single(USER));
        assertThat(shown(body, Reading.STRICT, "{'Customer':{}}", USER))
                .containsExactly("User.name.required /Customer/name");
        assertThat(shown(body, Reading.STRICT, "{'x':1}", USER))
                .containsExactly("Customer.required /Customer", "x.unknown /x");
        assertThat(shown(body, Reading.STRICT, "{'Customer':[]}", USER)).containsExactly("User.type /Customer");
        assertThat(shown(body, Reading.STRICT, "[]", USER)).containsExactly("Customer.type ");
        Body nested = new Body.Wrapped("a", new Body.Wrapped("b", new Body.Many(USER)));
        assertThat(shown(nested, Reading.STRICT, "{'a':{'b':[{}]}}", USER))
                .containsExactly("User.name.required /a/b/0/name");
    }

    @Test
    void aRecursiveTypeIsFollowedAsDeepAsTheDocumentGoes() {
        ObjectType type =
                Models.type(TestField.text("name").required(), TestField.of("child", new ValueType.ObjectOf("T")));
        assertThat(Models.strict(type, "{'name':'a','child':{'name':'b','child':{}}}"))
                .containsExactly("T.name.required /child/child/name");
    }

    @Test
    void aResponseMayHaveNullsAndOtherScalars() {
        ObjectType type = Models.type(
                TestField.text("id").required(),
                TestField.text("message"),
                TestField.of("user", Models.objectOf("User")));
        assertThat(Models.lenient(type, "{'id':122,'message':null,'user':null}", USER))
                .isEmpty();
        assertThat(Models.lenient(type, "{'id':122,'user':''}", USER)).isEmpty();
        assertThat(Models.strict(type, "{'id':122,'message':null,'user':null}", USER))
                .containsExactly("T.id.type /id", "T.message.type /message", "T.user.type /user");
    }
}
