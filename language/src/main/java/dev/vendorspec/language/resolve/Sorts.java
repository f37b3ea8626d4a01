package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.ValueType;

/** What messages call the types of the model. */
final class Sorts {

    private Sorts() {}

    static String of(ValueType type) {
        if (type instanceof ValueType.Text text) {
            return text.domain() == Domain.NONE
                    ? "text"
                    : "text (" + text.domain().word() + ")";
        }
        if (type instanceof ValueType.Whole) {
            return "a whole number";
        }
        if (type instanceof ValueType.Decimal) {
            return "a number";
        }
        if (type instanceof ValueType.Flag) {
            return "a flag";
        }
        if (type instanceof ValueType.Temporal temporal) {
            return switch (temporal.kind()) {
                case DATE -> "a date";
                case TIME -> "a time";
                case DATETIME -> "a date with a time";
                case INSTANT -> "a moment";
            };
        }
        if (type instanceof ValueType.Epoch) {
            return "a moment as a number";
        }
        if (type instanceof ValueType.Bytes) {
            return "content in base64";
        }
        if (type instanceof ValueType.File) {
            return "a file";
        }
        if (type instanceof ValueType.Json) {
            return "any JSON";
        }
        if (type instanceof ValueType.MapOf) {
            return "a map";
        }
        if (type instanceof ValueType.Uuid) {
            return "a UUID";
        }
        if (type instanceof ValueType.EnumOf code) {
            return "a code of " + code.enumName();
        }
        return type instanceof ValueType.ListOf ? "a list" : "an object";
    }

    static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Whole || type instanceof ValueType.Decimal;
    }

    /** Whether values of it come one after another. */
    static boolean isOrdered(ValueType type) {
        return isNumber(type) || type instanceof ValueType.Temporal;
    }

    /** Whether values of the two can be equal: numbers with numbers, text with text, else of one sort. */
    static boolean areComparable(ValueType one, ValueType other) {
        if (isNumber(one) || one instanceof ValueType.Text) {
            return isNumber(one) ? isNumber(other) : other instanceof ValueType.Text;
        }
        if (one instanceof ValueType.Temporal first && other instanceof ValueType.Temporal second) {
            return first.kind() == second.kind();
        }
        if (one instanceof ValueType.EnumOf first && other instanceof ValueType.EnumOf second) {
            return first.enumName().equals(second.enumName());
        }
        return isSingleValue(one) && one.getClass() == other.getClass();
    }

    /** Whether it is one value that can be compared and stand in a path: no object, list or map, no content, no JSON. */
    static boolean isSingleValue(ValueType type) {
        return !(type instanceof ValueType.ObjectOf
                || type instanceof ValueType.ListOf
                || type instanceof ValueType.MapOf
                || type instanceof ValueType.Bytes
                || type instanceof ValueType.File
                || type instanceof ValueType.Json);
    }

    /** What the items of a list or the values of a map are; the type itself where it is neither. */
    static ValueType element(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.element();
        }
        return type instanceof ValueType.MapOf map ? map.element() : type;
    }
}
