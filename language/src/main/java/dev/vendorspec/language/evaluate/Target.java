package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.source.Location;

/**
 * The value that a field's checks look at: what findings need to know of it. The walk makes it, the checks pass it on.
 *
 * @param owner the object type that declares the field
 * @param pointer where the value is, or one item of it
 * @param at the value's place in the JSON text
 */
record Target(ObjectType owner, Field field, String pointer, Location at) {

    /** The id of one of the field's checks. */
    String id(String check) {
        return owner.name() + "." + field.wireName() + "." + check;
    }

    /** Whether a message may tell the value. */
    boolean isPlain() {
        return field.sensitivity() == Sensitivity.PLAIN;
    }

    /** The same field at an entry of its map. */
    Target entry(Value.Entry entry) {
        return new Target(
                owner,
                field,
                Pointers.member(pointer, entry.key()),
                entry.node().at());
    }

    /** The same field at an item of its list. */
    Target item(Value.Item item) {
        return new Target(
                owner, field, Pointers.item(pointer, item.index()), item.node().at());
    }
}
