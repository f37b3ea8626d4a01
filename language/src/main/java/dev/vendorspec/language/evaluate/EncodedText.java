package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.BooleanNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.NullNode;
import dev.vendorspec.language.json.JsonNode.NumberNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Traits.Encode;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields of which the value travels as one text that is made of it. {@link MemberReader} asks. */
final class EncodedText {

    private EncodedText() {}

    static boolean isFor(Field field) {
        return field.traits().join() != null || field.traits().encode() != Encode.PLAIN;
    }

    /** Whether the text holds the plain texts of values, as they are read leniently; else JSON. */
    static boolean isPlain(Field field) {
        return field.traits().join() != null || (field.traits().encode() == Encode.BASE64 && hasPlainText(field));
    }

    private static boolean hasPlainText(Field field) {
        ValueType type = field.type();
        return !(type instanceof ValueType.ObjectOf
                || type instanceof ValueType.ListOf
                || type instanceof ValueType.MapOf
                || type instanceof ValueType.Json);
    }

    /** What the text was made of, standing where the text stands; empty where it was made of nothing of the kind. */
    static Optional<JsonNode> decode(Field field, TextNode text) {
        String join = field.traits().join();
        if (join != null) {
            return Optional.of(items(text, join));
        }
        if (field.traits().encode() == Encode.JSON) {
            return json(text.value(), text.at());
        }
        Optional<String> plain =
                BinaryText.decode(text.value()).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        return isPlain(field)
                ? plain.map(found -> new TextNode(found, text.at()))
                : plain.flatMap(found -> json(found, text.at()));
    }

    /** What is wrong with a text that cannot be decoded. */
    static String expected(Field field) {
        String form = field.traits().encode() == Encode.JSON
                ? "JSON text"
                : isPlain(field) ? "base64" : "the base64 of JSON text";
        return "is another text, expected " + form;
    }

    private static JsonNode items(TextNode text, String join) {
        List<JsonNode> items = new ArrayList<>();
        if (!text.value().isEmpty()) {
            for (String item : text.value().split(Pattern.quote(join), -1)) {
                items.add(new TextNode(item, text.at()));
            }
        }
        return new ArrayNode(items, text.at());
    }

    private static Optional<JsonNode> json(String text, Location at) {
        return JsonReader.read(new SourceText("text", text)) instanceof JsonDocument.Accepted accepted
                ? Optional.of(moved(accepted.root(), at))
                : Optional.empty();
    }

    /** The same at another place. */
    private static JsonNode moved(JsonNode node, Location at) {
        if (node instanceof ObjectNode object) {
            return new ObjectNode(
                    object.members().stream()
                            .map(member -> new Member(member.name(), moved(member.value(), at), at))
                            .toList(),
                    at);
        }
        if (node instanceof ArrayNode array) {
            return new ArrayNode(
                    array.items().stream().map(item -> moved(item, at)).toList(), at);
        }
        if (node instanceof TextNode text) {
            return new TextNode(text.value(), at);
        }
        if (node instanceof NumberNode number) {
            return new NumberNode(number.raw(), at);
        }
        return node instanceof BooleanNode flag ? new BooleanNode(flag.value(), at) : new NullNode(at);
    }
}
