package dev.vendorspec.runtime.json;

/**
 * The one place that says how a value is hidden. A personal text of eight or more code points keeps its last two, so
 * that a person who knows the value finds the line in a log; everything else is hidden whole.
 */
final class Masks {

    /** What stands for a hidden value. */
    static final String HIDDEN = "***";

    private static final int LONG_ENOUGH = 8;
    private static final int KEPT = 2;

    private Masks() {}

    /** A personal text as a log may show it. */
    static String personal(String text) {
        if (text.codePointCount(0, text.length()) < LONG_ENOUGH) {
            return HIDDEN;
        }
        return HIDDEN + text.substring(text.offsetByCodePoints(text.length(), -KEPT));
    }
}
