package dev.vendorspec.runtime.contract;

import org.jspecify.annotations.Nullable;

/**
 * A place in a body: a member's value, or one item or entry of it. Immutable.
 *
 * @param outer where the object is that has the member; null for the root
 * @param member the member
 * @param index the item's index, or {@link Reporter#NO_INDEX}
 * @param key the entry's key, or null
 */
record Place(
        @Nullable Place outer,
        Member member,
        int index,
        @Nullable String key) {

    /** Appends what leads here from the root, as a JSON Pointer. */
    void appendTo(StringBuilder pointer) {
        if (outer != null) {
            outer.appendTo(pointer);
        }
        append(pointer, member);
        if (key != null) {
            pointer.append('/').append(escaped(key));
        } else if (index != Reporter.NO_INDEX) {
            pointer.append('/').append(index);
        }
    }

    /** Appends what leads to a member from the object that has it. */
    static void append(StringBuilder pointer, Member member) {
        Member parent = member.parent();
        if (parent != null) {
            append(pointer, parent);
        }
        pointer.append('/').append(escaped(member.wireName()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
