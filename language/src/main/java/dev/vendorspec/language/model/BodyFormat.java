package dev.vendorspec.language.model;

/** In which form a request's body travels. */
public sealed interface BodyFormat {

    /** JSON, RFC 8259. */
    record Json() implements BodyFormat {}

    /**
     * A form, {@code application/x-www-form-urlencoded}.
     *
     * @param lists how lists of single values travel
     */
    record Form(Lists lists) implements BodyFormat {}

    /** Parts, {@code multipart/form-data}: RFC 7578. */
    record Multipart() implements BodyFormat {}

    /** How a form's lists of single values travel. */
    enum Lists {
        /** The name is repeated: {@code t=1&t=2}. */
        REPEAT,
        /** The name is repeated with empty brackets: {@code t[]=1&t[]=2}. */
        BRACKETS,
        /** The item's index stands in brackets: {@code t[0]=1&t[1]=2}. */
        INDEX,
        /** One text with commas: {@code t=1,2}. */
        COMMA
    }
}
