package dev.vendorspec.language.evaluate;

/** How closely JSON must keep to the wire form. Callers of {@link Evaluator} choose. */
public enum Reading {
    /** A request: exactly the wire form, as it is written. */
    STRICT,
    /**
     * A response: a declared text takes a number or a boolean, a number or a boolean takes its text, null and (but for
     * text) {@code ""} are absent.
     */
    LENIENT
}
