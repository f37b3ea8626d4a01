package dev.vendorspec.runtime.contract;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a flag travels. Generated codecs hold theirs as constants. Immutable. */
public final class FlagForm {

    /** JSON's own {@code true} and {@code false}. */
    public static final FlagForm JSON = bare("false", "true");

    private final String falseText;
    private final String trueText;
    private final byte[] falseBytes;
    private final byte[] trueBytes;
    private final boolean quoted;

    /** Whether these are JSON's own words, either way around. */
    private final boolean words;

    private FlagForm(String falseText, String trueText, boolean quoted) {
        if (Objects.equals(falseText, trueText)) {
            throw new IllegalArgumentException("false and true both travel as " + falseText);
        }
        this.falseText = falseText;
        this.trueText = trueText;
        this.falseBytes = falseText.getBytes(StandardCharsets.UTF_8);
        this.trueBytes = trueText.getBytes(StandardCharsets.UTF_8);
        this.quoted = quoted;
        this.words = !quoted && isWord(falseText) && isWord(trueText);
    }

    private static boolean isWord(String text) {
        return text.equals("true") || text.equals("false");
    }

    /** Two JSON texts, such as {@code "0"} and {@code "1"}. */
    public static FlagForm text(String falseText, String trueText) {
        return new FlagForm(falseText, trueText, true);
    }

    /**
     * Two JSON literals or numbers, such as {@code 0} and {@code 1}.
     *
     * @throws IllegalArgumentException if one of them is neither {@code true}, {@code false} nor a plain number
     */
    public static FlagForm bare(String falseText, String trueText) {
        requireBare(falseText);
        requireBare(trueText);
        return new FlagForm(falseText, trueText, false);
    }

    private static void requireBare(String text) {
        if (!isWord(text) && !PlainNumbers.isNumber(text)) {
            throw new IllegalArgumentException(text + " is neither true, false nor a plain number");
        }
    }

    /** What the bytes of a JSON value in UTF-8 mean, if they are one of the form's own two texts; else null. */
    public @Nullable Boolean find(byte[] utf8, int from, int to) {
        if (isAt(trueBytes, utf8, from, to)) {
            return Boolean.TRUE;
        }
        return isAt(falseBytes, utf8, from, to) ? Boolean.FALSE : null;
    }

    private static boolean isAt(byte[] word, byte[] utf8, int from, int to) {
        if (to - from != word.length) {
            return false;
        }
        for (int index = 0; index < word.length; index++) {
            if (utf8[from + index] != word[index]) {
                return false;
            }
        }
        return true;
    }

    /** What the text of a JSON value means: true, false, or null where it is no flag in this form or a common one. */
    public @Nullable Boolean read(String text) {
        if (text.equals(trueText)) {
            return true;
        }
        if (text.equals(falseText)) {
            return false;
        }
        if (text.equals("1") || isAsciiWord(text, "true")) {
            return true;
        }
        return text.equals("0") || isAsciiWord(text, "false") ? false : null;
    }

    void write(ValueWriter writer, boolean value) {
        String text = value ? trueText : falseText;
        if (quoted) {
            writer.word(text);
        } else if (words || isWord(text)) {
            writer.bool(text.equals("true"));
        } else {
            writer.number(text);
        }
    }

    /** Not {@code equalsIgnoreCase}, which takes some letters beyond ASCII for equal to i and s. */
    private static boolean isAsciiWord(String text, String lowerCaseWord) {
        if (text.length() != lowerCaseWord.length()) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter - 'A' + 'a') : letter;
            if (lower != lowerCaseWord.charAt(index)) {
                return false;
            }
        }
        return true;
    }
}
