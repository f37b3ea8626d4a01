package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.validate.Texts;

/** Characters that a text must not have, each code point being one. Generated validators hold theirs as constants. Immutable. */
public final class Forbidden {

    private final String characters;

    /** A bit for each of ASCII's first 64 characters that is among them. */
    private final long low;

    /** The same for the other 64. */
    private final long high;

    private final boolean onlyAscii;

    private Forbidden(String characters, long low, long high, boolean onlyAscii) {
        this.characters = characters;
        this.low = low;
        this.high = high;
        this.onlyAscii = onlyAscii;
    }

    /** These characters. */
    public static Forbidden of(String characters) {
        long low = 0;
        long high = 0;
        boolean onlyAscii = true;
        for (int index = 0; index < characters.length(); index++) {
            char character = characters.charAt(index);
            if (character < Long.SIZE) {
                low |= 1L << character;
            } else if (character < 2 * Long.SIZE) {
                high |= 1L << character;
            } else {
                onlyAscii = false;
            }
        }
        return new Forbidden(characters, low, high, onlyAscii);
    }

    /** Whether the text has one of them. */
    boolean isIn(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < 2 * Long.SIZE) {
                if (((character < Long.SIZE ? low : high) >>> character & 1) != 0) {
                    return true;
                }
            } else if (!onlyAscii) {
                int codePoint = text.codePointAt(index);
                if (characters.indexOf(codePoint) >= 0) {
                    return true;
                }
                index += Character.charCount(codePoint) - 1;
            }
        }
        return false;
    }

    /** All of them, as a message lists them. */
    @Override
    public String toString() {
        return Texts.visible(characters);
    }
}
