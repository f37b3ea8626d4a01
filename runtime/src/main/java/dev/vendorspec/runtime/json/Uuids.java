package dev.vendorspec.runtime.json;

/** Tells UUIDs by shape: the JDK also reads texts that leave digits out, have signs or have digits of other scripts. */
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    /** Whether the text is 32 hexadecimal digits of ASCII with a hyphen behind the 8th, 12th, 16th and 20th. */
    static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int index = 0; index < LENGTH; index++) {
            boolean hyphen = index == 8 || index == 13 || index == 18 || index == 23;
            if (hyphen ? text.charAt(index) != '-' : !isHexDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexDigit(char character) {
        return character >= '0' && character <= '9'
                || character >= 'a' && character <= 'f'
                || character >= 'A' && character <= 'F';
    }
}
