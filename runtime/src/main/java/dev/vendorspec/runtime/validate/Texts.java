package dev.vendorspec.runtime.validate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts and looks for characters as people see them: code points, an accent being part of its letter. */
public final class Texts {

    /** Below it a text is its own canonical composition, and a char is a code point. */
    private static final char FIRST_COMBINING = '\u0300';

    private Texts() {}

    /** The number of code points, after canonical composition (NFC) where that makes them fewer. */
    public static int length(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= FIRST_COMBINING) {
                String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
                return Math.min(text.codePointCount(0, text.length()), composed.codePointCount(0, composed.length()));
            }
        }
        return text.length();
    }

    /** As {@link String#isBlank}, which takes longer to tell it of most texts. */
    public static boolean isBlank(String text) {
        return text.isEmpty() || (text.charAt(0) <= ' ' || text.charAt(0) >= 0x7F) && text.isBlank();
    }

    /**
     * Whether the pattern matches the whole text. A spec's patterns take little time for any text; only a very long text
     * can need more depth than a thread has, and then counts as not matching.
     */
    public static boolean matches(String text, Pattern pattern) {
        try {
            return pattern.matcher(text).matches();
        } catch (StackOverflowError tooLong) {
            return false;
        }
    }

    /** The characters one by one, those that cannot be seen as {@code U+000A}. */
    public static String visible(String characters) {
        return characters.codePoints().mapToObj(Texts::visible).collect(Collectors.joining(" "));
    }

    private static String visible(int codePoint) {
        boolean hidden = Character.isISOControl(codePoint)
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
        return hidden ? String.format(Locale.ROOT, "U+%04X", codePoint) : Character.toString(codePoint);
    }
}
