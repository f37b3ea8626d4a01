package dev.vendorspec.language.json;

import dev.vendorspec.language.source.SourceText;

/**
 * Reads JSON text to the letter of RFC 8259, for the examples of a spec. The facade's checks and tests call it.
 *
 * <p>It is the project's own because the walls of the architecture keep JSON libraries out of this module: the language
 * must be usable beside any of them, inside a compiler, and needs what they do not give together: the place of every
 * value, duplicate members kept, numbers as written.
 *
 * <p>Refused are: comments, trailing commas, single quotes, a second value behind the first, NaN and its kin, a byte
 * order mark, control characters and lone surrogates in text, and nesting deeper than {@value #MAX_DEPTH}.
 */
public final class JsonReader {

    /** How deep objects and arrays may be nested. */
    public static final int MAX_DEPTH = 64;

    private JsonReader() {}

    /** The document's tree, or its first fault. Throws nothing, whatever the text. */
    public static JsonDocument read(SourceText source) {
        try {
            return new JsonDocument.Accepted(new JsonParser(new JsonScanner(source)).document());
        } catch (NotJsonException refusal) {
            return new JsonDocument.Refused(refusal.problem());
        }
    }
}
