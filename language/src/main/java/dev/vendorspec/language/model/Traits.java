package dev.vendorspec.language.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field's rarer keys say, resolved.
 *
 * @param pattern the regular expression that a whole text must match, safe to run on any text; or null
 * @param oneOf the only values that are allowed; empty for all
 * @param blankAllowed whether a value that is there but blank satisfies {@code required}
 * @param absent how an absent value travels
 * @param aka further names under which the field is read, never written
 * @param join what stands between the items of a list that travels as one parameter, or null where each is one
 * @param encode what a parameter's value is made into before it travels
 * @param deprecated why the field should not be used any more, empty where nobody says; null for a field in use
 */
public record Traits(
        @Nullable String pattern,
        List<Literal> oneOf,
        boolean blankAllowed,
        Absent absent,
        List<String> aka,
        @Nullable String deprecated,
        @Nullable String join,
        Encode encode) {

    /** A field without any of these keys. */
    public static final Traits NONE =
            new Traits(null, List.of(), false, Absent.OMITTED, List.of(), null, null, Encode.PLAIN);

    public Traits {
        oneOf = List.copyOf(oneOf);
        aka = List.copyOf(aka);
    }

    /** What a parameter's value is made into before it travels. */
    public enum Encode {
        /** Its plain text; JSON text where it has none. */
        PLAIN,
        /** JSON text. */
        JSON,
        /** The base64 of its plain text in UTF-8. */
        BASE64,
        /** The base64 of its JSON text in UTF-8. */
        JSON_BASE64
    }

    /** How an absent value travels; reading what stands for it gives an absent value again. */
    public enum Absent {
        /** Not at all. */
        OMITTED,
        /** As JSON null. */
        NULL,
        /** As the text {@code ""}. */
        EMPTY
    }
}
