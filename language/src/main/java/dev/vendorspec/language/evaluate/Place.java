package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What conditions and rules are asked about. {@link RuleChecks} makes it for an object, {@link Conditions} for an item.
 *
 * @param way the objects from the body's root down to the one that has the rule, which is the last
 * @param item the item of a list that is looked at, or null
 */
record Place(List<ObjectNode> way, @Nullable Value item) {

    Place {
        way = List.copyOf(way);
    }

    /** An object with nothing around it. */
    static Place of(ObjectNode object) {
        return new Place(List.of(object), null);
    }

    /** The object that has the rule. */
    ObjectNode object() {
        return way.get(way.size() - 1);
    }

    /** The object so many levels up, or null where there is none. */
    @Nullable
    ObjectNode up(int levels) {
        int index = way.size() - 1 - levels;
        return index < 0 ? null : way.get(index);
    }

    /** The same, looking at an item. */
    Place at(Value newItem) {
        return new Place(way, newItem);
    }
}
