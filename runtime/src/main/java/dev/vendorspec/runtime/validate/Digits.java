package dev.vendorspec.runtime.validate;

/** Looks at ASCII digits only: the digits of other scripts are digits to the JDK, and no part of an identity number. */
final class Digits {

    private Digits() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** Whether the text is that many ASCII digits. */
    static boolean areDigits(String text, int count) {
        return text.length() == count && areDigits(text, 0, count);
    }

    /** Whether all characters in the range are ASCII digits. */
    static boolean areDigits(String text, int from, int to) {
        for (int index = from; index < to; index++) {
            if (!isDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character is a visible one of ASCII from A on: a letter, or one of the few between and behind letters. */
    static boolean isBetweenLetters(char character) {
        return (char) (character - 'A') < 0x7F - 'A';
    }

    /** The digit at that place. */
    static int at(String text, int index) {
        return text.charAt(index) - '0';
    }
}
