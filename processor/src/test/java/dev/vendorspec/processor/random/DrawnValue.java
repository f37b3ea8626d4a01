package dev.vendorspec.processor.random;

import java.util.List;

/**
 * What one construct draws for a field: how the spec writes it, and what documents may hold there.
 *
 * @param base the type with its limits
 * @param wire what follows {@code as}, with the word itself and a blank before it; empty for nothing
 * @param keys further keys of the field's map form
 * @param literals values of the type as conditions write them, which are values of the field as well
 * @param sort what conditions may ask
 * @param inner the fields of the object, where it is one
 * @param json values in documents, good ones and those just beyond a limit
 */
record DrawnValue(
        String base,
        String wire,
        List<String> keys,
        List<String> literals,
        Sort sort,
        List<DrawnField> inner,
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
        return new DrawnValue(base, wire, List.of(), literals, sort, List.of(), json);
    }

    /** The type as one word of the grammar, optional. */
    String type() {
        return base + wire;
    }
}
