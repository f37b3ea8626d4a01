package dev.vendorspec.runtime.validate;

import java.util.Collection;

/** Codes of a few capital letters, a bit for each there could be: found without a hash of the text. Immutable. */
final class CapitalCodes {

    private static final int LETTERS = 26;

    private final int length;
    private final long[] listed;

    /** Codes that all have that length, which is 2 or 3. */
    CapitalCodes(int length, Collection<String> codes) {
        this.length = length;
        int possible = LETTERS * LETTERS * (length == 2 ? 1 : LETTERS);
        this.listed = new long[(possible + Long.SIZE - 1) / Long.SIZE];
        for (String code : codes) {
            int number = code.length() == length ? number(code) : -1;
            if (number < 0) {
                throw new IllegalArgumentException(code + " is not " + length + " capitals");
            }
            listed[number / Long.SIZE] |= 1L << number;
        }
    }

    /** Whether the text is one of the codes. */
    boolean has(String text) {
        if (text.length() != length) {
            return false;
        }
        int number = number(text);
        return number >= 0 && (listed[number / Long.SIZE] >>> number & 1) != 0;
    }

    /** Negative where a character is no capital. */
    private static int number(String text) {
        int number = 0;
        for (int index = 0; index < text.length(); index++) {
            int letter = text.charAt(index) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                return -1;
            }
            number = number * LETTERS + letter;
        }
        return number;
    }
}
