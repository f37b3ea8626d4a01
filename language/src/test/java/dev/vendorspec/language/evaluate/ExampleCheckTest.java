package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.BodyFormat;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Keys;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Examples against their spec and their {@code breaks}. */
class ExampleCheckTest {

    private static final ObjectType REQUEST = Models.object(
            "Ask",
            List.of(
                    TestField.text("erpCode").required(),
                    TestField.of("code", new ValueType.Text(Domain.NONE, null, 9)),
                    TestField.text("hint").required().level(Level.WARN)));
    private static final ObjectType RESPONSE =
            Models.object("Answer", List.of(TestField.text("status").required(), TestField.text("message")));
    private static final Condition SUCCESS = new Condition.Compare(
            Models.path(RESPONSE, "status"), Condition.Operator.EQUAL, new Literal.Text("success"));
    private static final String SOUND = "{'erpCode':'1','hint':'x'}";

    private static Endpoint endpoint(@Nullable Body request, @Nullable Body response) {
        return new Endpoint(
                "ask",
                "POST",
                "/ask",
                new Endpoint.Sent(
                        List.of(), Parameters.NONE, Parameters.NONE, request, new BodyFormat.Json(), null, null),
                new Endpoint.Answered(
                        response,
                        response == null ? null : RESPONSE,
                        response == null ? null : SUCCESS,
                        Endpoint.Reasons.NONE,
                        null,
                        null,
                        Endpoint.Patterns.NONE,
                        null,
                        new TreeMap<>(),
                        Map.of()),
                List.of(),
                null,
                List.of(),
                null,
                Keys.NONE,
                false,
                List.of(),
                Docs.NONE,
                Models.SPEC.at(40, 3));
    }

    private static List<String> checkAt(
            Endpoint endpoint, @Nullable String request, @Nullable String response, String... breaks) {
        Map<String, Location> places = new LinkedHashMap<>();
        for (String id : breaks) {
            places.put(id, Models.SPEC.at(50 + places.size(), 9));
        }
        Endpoint.Example example =
                new Endpoint.Example("documented", request, response, List.of(breaks), null, Models.SPEC.at(48, 7));
        ExampleInput input = new ExampleInput(
                example,
                source("/examples/ask.json", request),
                source("/examples/answer.json", response),
                List.of(),
                places);
        return ExampleCheck.check(Models.vendor(REQUEST, RESPONSE), endpoint, input).stream()
                .map(Problem::headline)
                .toList();
    }

    private static @Nullable SourceText source(String path, @Nullable String quoted) {
        return quoted == null ? null : new SourceText(path, quoted.replace('\'', '"'));
    }

    private static List<String> check(@Nullable String request, @Nullable String response, String... breaks) {
        return checkAt(endpoint(new Body.Single(REQUEST), new Body.Single(RESPONSE)), request, response, breaks);
    }

    @Test
    void aSoundExampleHasNoProblem() {
        assertThat(check(SOUND, "{'status':'success','message':null}")).isEmpty();
        assertThat(check(SOUND, null)).isEmpty();
        assertThat(check(null, null)).isEmpty();
    }

    @Test
    void whatIsBrokenAndNotListedIsToldWithItsPlaces() {
        assertThat(check("{'erpCode':'',\n 'hint':'x','code':'0123456789'}", null))
                .containsExactly(
                        "/examples/ask.json:[1,12] error [example-broken] /erpCode is blank, a value is required"
                                + " [Ask.erpCode.required], declared at shop.yaml:[10,7];"
                                + " mend the spec or the example, or list the id under breaks:",
                        "/examples/ask.json:[2,20] error [example-broken] /code is 10 code points long, at most 9 are"
                                + " allowed [Ask.code.maxLength], declared at shop.yaml:[10,7];"
                                + " mend the spec or the example, or list the id under breaks:");
    }

    @Test
    void whatIsListedIsExpected() {
        assertThat(check("{'hint':'x','code':'0123456789'}", null, "Ask.erpCode.required", "Ask.code.maxLength"))
                .isEmpty();
    }

    @Test
    void whatOnlyWarnsIsAWarningUnlessListed() {
        assertThat(check("{'erpCode':'1'}", null))
                .singleElement()
                .asString()
                .startsWith("/examples/ask.json:[1,1] warning [example-warned] /hint is absent");
        assertThat(check("{'erpCode':'1'}", null, "Ask.hint.required")).isEmpty();
    }

    @Test
    void anEntryThatIsNotBrokenIsToldAtTheEntryWithTheNearestId() {
        assertThat(check("{'hint':'x'}", null, "Ask.erpcode.required"))
                .hasSize(2)
                .contains("/specs/shop.yaml:[50,9] error [example-not-broken] this example does not break"
                        + " \"Ask.erpcode.required\"; did you mean \"Ask.erpCode.required\"?");
        assertThat(check(SOUND, null, "Ask.code.maxLength", "Ask.erpCode.required"))
                .containsExactly(
                        "/specs/shop.yaml:[50,9] error [example-not-broken] this example does not break"
                                + " \"Ask.code.maxLength\"; take the id out",
                        "/specs/shop.yaml:[51,9] error [example-not-broken] this example does not break"
                                + " \"Ask.erpCode.required\"; take the id out");
    }

    @Test
    void anEntryMayBeBrokenByTheResponse() {
        assertThat(check(SOUND, "{'status':'success','x':1}", "Answer.x.unknown"))
                .isEmpty();
    }

    @Test
    void aResponseMustBeASuccess() {
        assertThat(check(null, "{'status':'failed'}"))
                .containsExactly(
                        "/examples/answer.json:[1,1] error [example-broken] the body is not a success, which is"
                                + " status = \"success\" [ask.success], declared at shop.yaml:[40,3];"
                                + " mend the spec or the example, or list the id under breaks:");
        assertThat(check(null, "{'status':'failed'}", "ask.success")).isEmpty();
        assertThat(check(null, "{}", "Answer.status.required", "ask.success")).isEmpty();
    }

    @Test
    void aWrappedResponseIsLookedAtInsideItsWrapper() {
        Body wrapped = new Body.Wrapped("data", new Body.Single(RESPONSE));
        assertThat(checkAt(endpoint(null, wrapped), null, "{'data':{'status':'success'}}"))
                .isEmpty();
        assertThat(checkAt(endpoint(null, wrapped), null, "{'data':{'status':'failed'}}"))
                .singleElement()
                .asString()
                .contains("/data is not a success");
    }

    @Test
    void whatIsNotJsonIsOneProblemAndNothingIsSaidOfBreaks() {
        assertThat(check("{'erpCode':'1',}", "{'status':'success'}", "Ask.hint.required"))
                .containsExactly("/examples/ask.json:[1,16] error [example-not-json] found \"}\" behind a comma,"
                        + " expected a member's name in double quotes; take the last comma out");
    }

    @Test
    void anExampleOfABodyThatTheEndpointHasNotIsRefused() {
        assertThat(checkAt(endpoint(null, null), "{}", "{}"))
                .containsExactly(
                        "/examples/ask.json:[1,1] error [example-broken] is the request of an example, but ask has no"
                                + " request; declare the request, or take it out of the example",
                        "/examples/answer.json:[1,1] error [example-broken] is the response of an example, but ask has"
                                + " no response; declare the response, or take it out of the example");
    }

    @Test
    void anIdIsToldOnceForEachFieldEvenWhereARuleNamesAFieldTwice() {
        ObjectType plain = Models.object("T", List.of(TestField.text("a"), TestField.text("b")));
        ObjectType type = Models.withRules(
                plain,
                Models.require("all", null, Models.path(plain, "a"), Models.path(plain, "b"), Models.path(plain, "a")));
        assertThat(checkAt(endpoint(new Body.Single(type), null), "{}", null))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("/a is absent"))
                .anyMatch(problem -> problem.contains("/b is absent"));
    }

    @Test
    void aStrangeMembersNameIsToldOnOneLine() {
        List<String> problems = check("{'erpCode':'1','hint':'x','a\\nb':1}", null);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).doesNotContain("\n").contains("[Ask.a b.unknown]");
    }
}
