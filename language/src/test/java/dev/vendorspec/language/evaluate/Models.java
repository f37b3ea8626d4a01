package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.Server;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small models, built by hand, and what the evaluator says of JSON by them. */
final class Models {

    static final SourceText SPEC = new SourceText("/specs/shop.yaml", "");

    /** A numeric enum with labels in both, one and no language. */
    static final EnumType KIND = enumType(
            "Kind",
            true,
            false,
            code("1", "BUYER", "Alıcı", "Buyer"),
            code("2", "SELLER", "Satıcı", null),
            code("3", "BOTH", null, null));

    private Models() {}

    static EnumType enumType(String name, boolean numeric, boolean open, EnumType.Code... codes) {
        return new EnumType(name, Docs.NONE, numeric, open, List.of(codes), SPEC.at(1, 1));
    }

    static EnumType.Code code(String code, String javaName, @Nullable String tr, @Nullable String en) {
        return new EnumType.Code(code, javaName, new Docs(tr, en), SPEC.at(1, 1));
    }

    /** A type named T. */
    static ObjectType type(TestField... fields) {
        return object("T", List.of(fields));
    }

    static ObjectType object(String name, List<TestField> fields, Rule... rules) {
        List<Field> built = fields.stream().map(TestField::build).toList();
        return new ObjectType(name, Docs.NONE, built, List.of(rules), SPEC.at(5, 3));
    }

    static ObjectType withRules(ObjectType type, Rule... rules) {
        return new ObjectType(type.name(), type.docs(), type.fields(), List.of(rules), type.at());
    }

    static Rule rule(String name, @Nullable Condition when, Demand demand) {
        return new Rule(name, "T." + name, when, demand, Level.ENFORCE, Docs.NONE, SPEC.at(20, 5));
    }

    static Rule require(String name, @Nullable Condition when, Path... paths) {
        return rule(name, when, new Demand.Require(List.of(paths)));
    }

    static Path path(ObjectType type, String field) {
        return new Path(List.of(type.field(field)));
    }

    static ValueType objectOf(String name) {
        return new ValueType.ObjectOf(name);
    }

    static ValueType listOf(ValueType element) {
        return new ValueType.ListOf(element, null, null);
    }

    static ValueType kind(boolean asText) {
        return new ValueType.EnumOf("Kind", asText);
    }

    static Vendor vendor(ObjectType... types) {
        List<EnumType> enums = List.of(KIND, enumType("Open", false, true, code("a", "A", null, null)));
        return new Vendor(
                "shop",
                Docs.NONE,
                new Server.Fixed("https://example.com"),
                List.of(),
                Arrays.asList(types),
                enums,
                List.of(),
                SPEC.at(1, 1));
    }

    static JsonNode json(String text) {
        JsonDocument document = JsonReader.read(new SourceText("/examples/example.json", text));
        assertThat(document).as(text).isInstanceOf(JsonDocument.Accepted.class);
        return ((JsonDocument.Accepted) document).root();
    }

    /** JSON with single quotation marks for double ones. */
    static JsonNode quoted(String text) {
        return json(text.replace('\'', '"'));
    }

    static List<Finding> find(Reading reading, ObjectType type, String quoted, ObjectType... others) {
        Vendor vendor =
                vendor(Stream.concat(Stream.of(type), Arrays.stream(others)).toArray(ObjectType[]::new));
        return new Evaluator(vendor, reading).evaluate(new Body.Single(type), quoted(quoted));
    }

    /** Ids and pointers of what a request breaks. */
    static List<String> strict(ObjectType type, String quoted, ObjectType... others) {
        return shown(find(Reading.STRICT, type, quoted, others));
    }

    /** Ids and pointers of what a response breaks. */
    static List<String> lenient(ObjectType type, String quoted, ObjectType... others) {
        return shown(find(Reading.LENIENT, type, quoted, others));
    }

    static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.id() + " " + finding.pointer())
                .toList();
    }
}
