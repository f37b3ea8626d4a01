package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.source.Location;
import org.jspecify.annotations.Nullable;

/** Follows a path from an object down to a field's value. Conditions and rules call it. */
final class Lookup {

    private final MemberReader members;

    Lookup(ValueReader values) {
        this.members = new MemberReader(values);
    }

    /**
     * What a path leads to.
     *
     * @param pointer where the value is or would be
     * @param at the value's place, or that of the innermost object on the way that is there
     */
    record Found(Value value, String pointer, Location at) {}

    /** What the path leads to from the object that {@code pointer} points to. */
    Found find(Path path, ObjectNode object, String pointer) {
        ObjectNode here = object;
        String deeper = pointer;
        for (Field step : path.fields().subList(0, path.fields().size() - 1)) {
            deeper = Pointers.member(deeper, step.wireName());
            if (!(members.read(step, here).node() instanceof ObjectNode nested)) {
                return absent(path, step, deeper, here.at());
            }
            here = nested;
        }
        Field last = path.last();
        MemberReader.Read read = members.read(last, here);
        return new Found(read.value(), Pointers.member(deeper, last.wireName()), place(read.node(), here));
    }

    private static Found absent(Path path, Field reached, String pointer, Location at) {
        String full = pointer;
        boolean behind = false;
        for (Field step : path.fields()) {
            full = behind ? Pointers.member(full, step.wireName()) : full;
            behind = behind || step == reached;
        }
        return new Found(new Value.Absent(), full, at);
    }

    /** The place to point at for a member of an object: its value, or the object where it is missing. */
    static Location place(@Nullable JsonNode node, ObjectNode object) {
        return node == null ? object.at() : node.at();
    }
}
