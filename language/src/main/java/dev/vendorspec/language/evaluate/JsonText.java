package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.BooleanNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.NumberNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** JSON that a spec writes down as text. {@link ValueReader} and the checks of literals ask. */
public final class JsonText {

    private JsonText() {}

    /** Whether the text is one JSON value other than null, which would be an absent field. */
    public static boolean isJson(String text) {
        return parse(text).filter(node -> !(node instanceof JsonNode.NullNode)).isPresent();
    }

    /** Whether the text is that value, numbers digit for digit and members in their order. */
    static boolean same(String text, JsonNode node) {
        return parse(text).filter(parsed -> same(parsed, node)).isPresent();
    }

    private static Optional<JsonNode> parse(String text) {
        return JsonReader.read(new SourceText("literal", text)) instanceof JsonDocument.Accepted accepted
                ? Optional.of(accepted.root())
                : Optional.empty();
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one instanceof TextNode a && other instanceof TextNode b) {
            return a.value().equals(b.value());
        }
        if (one instanceof NumberNode a && other instanceof NumberNode b) {
            return a.raw().equals(b.raw());
        }
        if (one instanceof BooleanNode a && other instanceof BooleanNode b) {
            return a.value() == b.value();
        }
        if (one instanceof ArrayNode a && other instanceof ArrayNode b) {
            return sameItems(a.items(), b.items());
        }
        if (one instanceof ObjectNode a && other instanceof ObjectNode b) {
            return names(a).equals(names(b)) && sameItems(values(a), values(b));
        }
        return one instanceof JsonNode.NullNode && other instanceof JsonNode.NullNode;
    }

    private static boolean sameItems(List<JsonNode> one, List<JsonNode> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(index -> same(one.get(index), other.get(index)));
    }

    private static List<String> names(ObjectNode object) {
        return object.members().stream().map(Member::name).toList();
    }

    private static List<JsonNode> values(ObjectNode object) {
        return object.members().stream().map(Member::value).toList();
    }
}
