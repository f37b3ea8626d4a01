package dev.vendorspec.language.json;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How messages name what stands in the way of JSON, and what they advise. {@link JsonScanner} asks. */
final class JsonWords {

    /** Words that other notations have, with what JSON has for them; "" where it has nothing. */
    private static final Map<String, String> FOREIGN = Map.of(
            "True",
            "true",
            "TRUE",
            "true",
            "False",
            "false",
            "FALSE",
            "false",
            "None",
            "null",
            "NULL",
            "null",
            "Null",
            "null",
            "undefined",
            "null",
            "NaN",
            "",
            "Infinity",
            "");

    private JsonWords() {}

    /**
     * What stands here, in words that tell no more of the document than one character or a well-known word.
     *
     * @param word the letters here, "" where there are none
     * @param first the character here, or {@link JsonScanner#END}
     * @param second the character behind it, or {@link JsonScanner#END}
     */
    static String found(String word, int first, int second) {
        if (isComment(first, second)) {
            return "a comment";
        }
        if (FOREIGN.containsKey(word)) {
            return "the word " + word;
        }
        return first == '\'' ? "a single quotation mark" : name(first);
    }

    /** What would mend it, or null. */
    static @Nullable String advice(String word, int first, int second) {
        if (isComment(first, second)) {
            return "take the comment out: JSON has none";
        }
        String ours = FOREIGN.get(word);
        if (ours != null && !ours.isEmpty()) {
            return "write " + ours;
        }
        return first == '\'' ? "JSON's quotation mark is \"" : null;
    }

    private static boolean isComment(int first, int second) {
        return first == '#' || first == '/' && (second == '/' || second == '*');
    }

    /** One character in words: itself in quotation marks where it can be seen. */
    static String name(int character) {
        return switch (character) {
            case JsonScanner.END -> "the end of the document";
            case '\n', '\r' -> "the end of the line";
            case '\t' -> "a tab";
            case '"' -> "a quotation mark";
            case 0xFEFF -> "a byte order mark";
            default ->
                character > ' ' && character < 0x7F
                        ? "\"" + (char) character + "\""
                        : String.format(Locale.ROOT, "the character U+%04X", character);
        };
    }

    /** The value of an ASCII hexadecimal digit, or −1. */
    static int hexDigit(int character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character >= 'a' && character <= 'f') {
            return character - 'a' + 10;
        }
        return character >= 'A' && character <= 'F' ? character - 'A' + 10 : -1;
    }
}
