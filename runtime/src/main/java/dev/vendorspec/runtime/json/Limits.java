package dev.vendorspec.runtime.json;

/** How much of a document is read; what is larger costs no more than to be refused. */
public final class Limits {

    /** How deep objects and arrays may lie in one another. */
    public static final int DEPTH = 100;

    /** How long a number may be, in characters. */
    public static final int NUMBER = 1_000;

    /** How long a text may be, in chars. */
    public static final int TEXT = 10 * 1024 * 1024;

    /** How long a name may be, in chars. */
    public static final int NAME = 10_000;

    /** What is told of something larger. */
    static final String TOO_MUCH = "deeper, or with a longer text, number or name than is read";

    private Limits() {}
}
