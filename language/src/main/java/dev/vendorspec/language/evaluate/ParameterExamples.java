package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.evaluate.ExampleInput.Given;
import dev.vendorspec.language.evaluate.ExampleInput.GivenValue;
import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Traits.Encode;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what an example sends outside of the body against the endpoint's parameters, as texts. What travels as JSON text
 * or encoded is only known by its name. {@link ExampleCheck} asks.
 */
final class ParameterExamples {

    private final Vendor vendor;
    private final Endpoint endpoint;

    ParameterExamples(Vendor vendor, Endpoint endpoint) {
        this.vendor = vendor;
        this.endpoint = endpoint;
    }

    /** What the example breaks, place by place. */
    List<Finding> check(List<Given> given) {
        List<Finding> findings = new ArrayList<>();
        given.forEach(each -> findings.addAll(check(type(each.place()), each)));
        return findings;
    }

    private List<Finding> check(ObjectType type, Given given) {
        List<Member> read = given.values().stream()
                .map(value -> new Member(
                        value.name().value(), read(type, value), value.name().at()))
                .toList();
        List<Field> looked =
                type.fields().stream().map(ParameterExamples::looked).toList();
        ObjectType asText = new ObjectType(type.name(), type.docs(), looked, type.rules(), type.at());
        return new Evaluator(vendor, Reading.LENIENT)
                .in(endpoint.name())
                .evaluate(new Body.Single(asText), new ObjectNode(read, given.at()));
    }

    /** All that travels in that place as the fields of one object. */
    private ObjectType type(String place) {
        if (place.equals("path")) {
            List<Field> fields = endpoint.sent().path().stream()
                    .map(parameter -> parameter.field().asRequired())
                    .toList();
            return new ObjectType(endpoint.name(), Docs.NONE, fields, List.of(), endpoint.at());
        }
        Parameters parameters = place.equals("query")
                ? endpoint.sent().query()
                : endpoint.sent().headers();
        Optional<ObjectType> perCall = Optional.ofNullable(parameters.perCall());
        List<Field> fields = Stream.of(
                        perCall.map(ObjectType::fields).orElse(List.of()),
                        parameters.constants(),
                        parameters.perClient())
                .flatMap(List::stream)
                .toList();
        List<Rule> rules = perCall.map(ObjectType::rules).orElse(List.of());
        return new ObjectType(
                perCall.map(ObjectType::name).orElse(endpoint.name()), Docs.NONE, fields, rules, endpoint.at());
    }

    private static Field looked(Field field) {
        return isPlain(field) ? field : field.withType(new ValueType.Json());
    }

    private static boolean isPlain(Field field) {
        ValueType type = field.type() instanceof ValueType.ListOf list ? list.element() : field.type();
        boolean json =
                type instanceof ValueType.ObjectOf || type instanceof ValueType.MapOf || type instanceof ValueType.Json;
        return !json && field.traits().encode() == Encode.PLAIN;
    }

    /** A list of one may be written without its brackets, a joined one as it travels. */
    private static JsonNode read(ObjectType type, GivenValue value) {
        List<JsonNode> texts = value.texts().stream()
                .<JsonNode>map(text -> new TextNode(text.value(), text.at()))
                .toList();
        if (value.list() || texts.isEmpty()) {
            return new ArrayNode(texts, value.name().at());
        }
        Optional<Field> field = type.fields().stream()
                .filter(each -> each.wireName().equals(value.name().value()))
                .findFirst();
        if (field.isEmpty() || !(field.get().type() instanceof ValueType.ListOf)) {
            return texts.get(0);
        }
        String join = field.get().traits().join();
        Written text = value.texts().get(0);
        return join == null
                ? new ArrayNode(texts, text.at())
                : new ArrayNode(
                        Arrays.stream(text.value().split(Pattern.quote(join), -1))
                                .<JsonNode>map(part -> new TextNode(part, text.at()))
                                .toList(),
                        text.at());
    }
}
