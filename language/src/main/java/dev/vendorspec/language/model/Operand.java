package dev.vendorspec.language.model;

/** A side of a comparison, with a value or none: nothing makes the comparison unknown. */
public sealed interface Operand {

    /** A field's value; none where the field is absent. */
    record Of(Path path) implements Operand {}

    /**
     * A value that the spec writes down.
     *
     * @param type the type that it was read as, that of the other side
     */
    record Fixed(Literal literal, ValueType type) implements Operand {}

    /** The sum over a list's items; none where the list or one of the values is absent, 0 for an empty list. */
    record Sum(Items items) implements Operand {}

    /** The number of a list's items; none where the list is absent. */
    record Count(Path list) implements Operand {}

    /** A text's number of code points in NFC; none where the text is absent. */
    record Length(Path path) implements Operand {}

    /** The day that the client's clock shows; none where nothing tells the time. */
    record Today() implements Operand {}
}
