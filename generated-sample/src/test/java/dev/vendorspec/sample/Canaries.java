package dev.vendorspec.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Objects with every field set, in which each personal value is one that nobody writes by chance. */
final class Canaries {

    /** What each personal value and the token begin with. */
    static final String SIGN = "kanarya";

    /** A bearer token that nobody may read. */
    static final String TOKEN = SIGN + "-token";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Canaries() {}

    /** An object of that type as JSON; it breaks many rules, since no canary is a number that a checksum takes. */
    static JsonNode object(String type) {
        ObjectNode object = NODES.objectNode();
        SpecRows.of(type).forEach(row -> object.set(row.wireName(), row.isList() ? list(row) : value(row)));
        return object;
    }

    /** The personal values of such an object. */
    static List<String> of(String type) {
        return SpecLeaf.of(type, object(type)).stream()
                .filter(leaf -> leaf.row().isPersonal())
                .map(leaf -> leaf.value().textValue())
                .toList();
    }

    private static ArrayNode list(SpecRow row) {
        return NODES.arrayNode().add(value(row));
    }

    private static JsonNode value(SpecRow row) {
        if (row.isPersonal()) {
            return NODES.textNode(SIGN + "-" + row.type() + "-" + row.wireName());
        }
        if (SpecRows.isType(row.name())) {
            return object(row.name());
        }
        return switch (row.name()) {
            case "string" -> NODES.textNode("x");
            case "boolean" -> NODES.booleanNode(true);
            case "currency" -> NODES.textNode("TRY");
            case "country" -> NODES.textNode("TR");
            case "date" -> NODES.textNode("2023-01-01");
            case "time" -> NODES.textNode("12:12:00");
            // Numbers, and codes of every list.
            default -> NODES.numberNode(1);
        };
    }
}
