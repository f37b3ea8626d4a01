package dev.vendorspec.language.source;

/**
 * Why bytes are not a text that the compiler reads.
 *
 * @param kind which of the reasons
 * @param line the line of the first culprit, counted from 1
 * @param column its column, counted from 1
 */
public record SourceDefect(Kind kind, int line, int column) {

    /** The reasons. */
    public enum Kind {
        /** A byte sequence that UTF-8 does not have. */
        NOT_UTF8,
        /** More bytes than {@link SourceText#MAX_BYTES}. */
        TOO_LARGE
    }
}
