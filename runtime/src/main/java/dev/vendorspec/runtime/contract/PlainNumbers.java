package dev.vendorspec.runtime.contract;

/** Tells texts that are JSON numbers without an exponent; the forms of flags and codes ask it. */
final class PlainNumbers {

    private static final int MAX_DIGITS = 31;

    private PlainNumbers() {}

    /** Whether the text is a number as it may stand in JSON, and not too long to be one that people write. */
    static boolean isNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int point = digitsEnd(text, first);
        int digits = point - first;
        if (digits == 0 || digits > MAX_DIGITS || digits > 1 && text.charAt(first) == '0') {
            return false;
        }
        if (point == text.length()) {
            return !text.equals("-0");
        }
        int end = digitsEnd(text, point + 1);
        int fraction = end - point - 1;
        return text.charAt(point) == '.' && end == text.length() && fraction > 0 && fraction < MAX_DIGITS;
    }

    private static int digitsEnd(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index;
    }
}
