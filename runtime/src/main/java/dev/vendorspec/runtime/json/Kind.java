package dev.vendorspec.runtime.json;

/** What a JSON value is, as messages call it. */
public enum Kind {
    /** An object. */
    OBJECT("an object"),
    /** An array. */
    ARRAY("an array"),
    /** A text. */
    TEXT("text"),
    /** A number. */
    NUMBER("a number"),
    /** True or false. */
    FLAG("a flag"),
    /** JSON's null. */
    NULL("null"),
    /** No value: the document's end. */
    NOTHING("nothing");

    private final String description;

    Kind(String description) {
        this.description = description;
    }

    boolean isScalar() {
        return this == TEXT || this == NUMBER || this == FLAG;
    }

    String description() {
        return description;
    }
}
