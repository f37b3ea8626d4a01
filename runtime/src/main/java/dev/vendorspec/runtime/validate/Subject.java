package dev.vendorspec.runtime.validate;

import org.jspecify.annotations.Nullable;

/**
 * What a message is about: one field as people know it.
 *
 * @param name the wire name, or the names down to it joined by a dot
 * @param tr the label in Turkish, or null
 * @param en the label in English, or null
 */
public record Subject(
        String name, @Nullable String tr, @Nullable String en) {

    /** The name, with the label in parentheses where there is one in this language or else in the other. */
    String describe(boolean turkish) {
        String first = turkish ? tr : en;
        String second = turkish ? en : tr;
        String label = first != null ? first : second;
        return label == null ? name : name + " (" + label + ")";
    }
}
