package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an example of the vendor's page fits the spec: requests are read strictly, responses leniently, and a
 * response must also be one of which the endpoint's {@code success} is true (else it breaks
 * {@code <endpoint>.success}). The facade calls it for every example.
 */
public final class ExampleCheck {

    private final Vendor vendor;
    private final Endpoint endpoint;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean allRead = true;

    private ExampleCheck(Vendor vendor, Endpoint endpoint) {
        this.vendor = vendor;
        this.endpoint = endpoint;
    }

    /**
     * What is wrong with the example, in no particular order: texts that are not JSON; each broken check that the
     * example does not list under {@code breaks}, once for each place; and each entry of {@code breaks} that is not
     * broken, unless a text is not JSON. Throws nothing, whatever the example's text.
     *
     * @param input an example all of whose files were found: of another nobody knows what it breaks
     */
    public static List<Problem> check(Vendor vendor, Endpoint endpoint, ExampleInput input) {
        ExampleCheck check = new ExampleCheck(vendor, endpoint);
        check.findings.addAll(new ParameterExamples(vendor, endpoint).check(input.parameters()));
        check.request(input.request());
        check.response(input.response());
        return check.verdict(input);
    }

    private void request(@Nullable SourceText source) {
        read(source, endpoint.request(), "request", Reading.STRICT);
    }

    private void response(@Nullable SourceText source) {
        Optional<JsonNode> json = read(source, endpoint.response(), "response", Reading.LENIENT);
        json.flatMap(this::success).ifPresent(findings::add);
        if (source != null && endpoint.response() != null) {
            PlainAnswers.success(endpoint, endpoint.response(), source, json.orElse(null))
                    .ifPresent(findings::add);
        }
    }

    /** The tree, its findings collected; nothing where there is none. */
    private Optional<JsonNode> read(@Nullable SourceText source, @Nullable Body body, String part, Reading reading) {
        if (source == null) {
            return Optional.empty();
        }
        if (body == null) {
            problems.add(new Problem(
                    source.at(1, 1),
                    ProblemCode.EXAMPLE_BROKEN,
                    "is the " + part + " of an example, but " + endpoint.name() + " has no " + part,
                    "declare the " + part + ", or take it out of the example"));
            return Optional.empty();
        }
        if (PlainAnswers.isPlain(body, source)) {
            PlainAnswers.check(endpoint, body, source).ifPresent(findings::add);
            return Optional.empty();
        }
        JsonDocument document = JsonReader.read(source);
        if (document instanceof JsonDocument.Accepted accepted) {
            findings.addAll(new Evaluator(vendor, reading).in(endpoint.name()).evaluate(body, accepted.root()));
            return Optional.of(accepted.root());
        }
        if (document instanceof JsonDocument.Refused refused) {
            allRead = false;
            problems.add(refused.problem());
        }
        return Optional.empty();
    }

    private Optional<Finding> success(JsonNode response) {
        if (endpoint.answered().success() == null || endpoint.response() == null) {
            return Optional.empty();
        }
        Conditions conditions = new Conditions(new ValueReader(vendor, Reading.LENIENT));
        return Bodies.object(endpoint.response(), response)
                .filter(root -> conditions.of(endpoint.answered().success(), root.object()) != Truth.TRUE)
                .map(root -> new Finding(
                        endpoint.name() + ".success",
                        root.pointer(),
                        Level.ENFORCE,
                        root.object().at(),
                        endpoint.at(),
                        "is not a success, which is "
                                + ConditionText.of(endpoint.answered().success())
                                        .en()));
    }

    private List<Problem> verdict(ExampleInput input) {
        BreaksCheck breaks = new BreaksCheck(input.breaks());
        problems.addAll(breaks.unexpected(findings));
        if (allRead) {
            problems.addAll(breaks.unbroken(findings));
        }
        return List.copyOf(problems);
    }
}
