package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.NullNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Traits.Absent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a field's value among the members of an object. The walk over a body and {@link Lookup} call it. */
final class MemberReader {

    private final ValueReader values;

    MemberReader(ValueReader values) {
        this.values = values;
    }

    /**
     * A field's value.
     *
     * @param node the JSON that it was read from, or null where there is no such member
     */
    record Read(@Nullable JsonNode node, Value value) {}

    /** The value; of a field with several names the last one that says something. */
    Read read(Field field, ObjectNode object) {
        if (field.traits().aka().isEmpty()) {
            return read(field, object.last(field.wireName()).orElse(null));
        }
        Read found = read(field, (JsonNode) null);
        for (Member member : object.members()) {
            if (isNamed(field, member.name())) {
                Read read = read(field, member.value());
                found = read.value() instanceof Value.Absent && !(found.value() instanceof Value.Absent) ? found : read;
            }
        }
        return found;
    }

    private static boolean isNamed(Field field, String name) {
        return field.wireName().equals(name) || field.traits().aka().contains(name);
    }

    private Read read(Field field, @Nullable JsonNode node) {
        boolean standsForAbsent = field.traits().absent() == Absent.EMPTY
                && node instanceof TextNode text
                && text.value().isEmpty();
        if (standsForAbsent) {
            return new Read(node, new Value.Absent());
        }
        if (EncodedText.isFor(field) && node != null && !(node instanceof NullNode)) {
            return encoded(field, node);
        }
        return new Read(node, values.read(field.type(), node));
    }

    /** The value that a text was made of. */
    private Read encoded(Field field, JsonNode node) {
        if (!(node instanceof TextNode text)) {
            return values.isLenient()
                    ? new Read(node, values.read(field.type(), node))
                    : new Read(node, new Value.Wrong("is " + node.kind() + ", expected text", false));
        }
        Optional<JsonNode> inside = EncodedText.decode(field, text);
        ValueReader reader = EncodedText.isPlain(field) ? values.lenient() : values;
        return inside.map(found -> new Read(found, reader.read(field.type(), found)))
                .orElseGet(() -> new Read(node, new Value.Wrong(EncodedText.expected(field), false)));
    }
}
