package dev.vendorspec.processor.random;

import java.util.List;
import java.util.Optional;

/**
 * What one construct draws for a field: how the spec writes it, and what documents may hold there.
 *
 * @param base the type with its limits
 * @param wire what follows {@code as}, with the word itself and a blank before it; empty for nothing
 * @param keys further keys of the field's map form
 * @param literals values of the type as conditions write them, which are values of the field as well
 * @param sort what conditions may ask
 * @param inner the fields of the object, where it is one
 * @param item what each item is, where it is a list
 * @param json values in documents, good ones and those just beyond a limit
 */
record DrawnValue(
        String base,
        String wire,
        List<String> keys,
        List<String> literals,
        Sort sort,
        List<DrawnField> inner,
        Optional<DrawnValue> item,
        Json json) {

    /** What may be asked of a value beyond its presence. */
    enum Sort {
        /** Nothing. */
        WHOLE,
        /** Whether it is equal to another. */
        EQUAL,
        /** Which is greater. */
        ORDERED,
        /** Whether it is true. */
        FLAG
    }

    /** Draws a value as JSON text. */
    @FunctionalInterface
    interface Json {
        /** A value; below some depth objects and lists are empty. */
        String draw(Draw draw, int depth);
    }

    /** A value with no more to it than its type. */
    static DrawnValue scalar(String base, String wire, List<String> literals, Sort sort, Json json) {
        return new DrawnValue(base, wire, List.of(), literals, sort, List.of(), Optional.empty(), json);
    }

    /** Text, or a number, or the type's own name: values of one family can be compared. */
    String family() {
        String name = base.replaceFirst("[(<].*", "");
        return switch (name) {
            case "int", "long", "decimal" -> "number";
            case "date", "time", "datetime", "uuid", "boolean", "bytes", "json", "list", "map" -> name;
            case "instant" -> wire.startsWith(" as epoch") ? "epoch" : name;
            default -> Character.isUpperCase(name.charAt(0)) ? name : "text";
        };
    }

    boolean isText() {
        return family().equals("text");
    }

    boolean isNumber() {
        return family().equals("number");
    }

    /** The type as one word of the grammar, optional. */
    String type() {
        return base + wire;
    }
}
