package dev.vendorspec.runtime.json;

import java.nio.charset.StandardCharsets;

/** Texts in which not every byte is a character: what is beyond ASCII, and escapes. The cursor's slower half. */
final class Texts {

    private Texts() {}

    /**
     * Takes a text.
     *
     * @param from the index behind its quote
     * @param to an index up to which every byte stands for itself
     * @param limit how many chars it may have
     */
    static String take(Cursor in, int from, int to, int limit) {
        int index = bare(in, to);
        String text;
        if (index < in.end && in.bytes[index] == '"') {
            text = Utf8.text(in, from, to, index);
            in.at = index + 1;
        } else {
            text = escaped(in, from, plain(in, to));
        }
        if (text.length() > limit) {
            throw in.tooMuch(from - 1);
        }
        return text;
    }

    /** The index of the next quote, backslash or control character, whatever else is before it; else the end. */
    private static int bare(Cursor in, int from) {
        int index = from;
        while (index < in.end
                && in.bytes[index] != '"'
                && in.bytes[index] != '\\'
                && (in.bytes[index] >= ' ' || in.bytes[index] < 0)) {
            index++;
        }
        return index;
    }

    /** Goes behind the text at whose quote we stand; whether it has an escape. */
    static boolean skip(Cursor in) {
        int from = in.at;
        boolean escapes = false;
        int index = plain(in, from + 1);
        while (in.bytes[index] == '\\') {
            escapes = true;
            index = plain(in, behindEscape(in, index));
        }
        if (index - from > Limits.TEXT) {
            take(in, from + 1, from + 1, Limits.TEXT);
        }
        in.at = index + 1;
        return escapes;
    }

    /** The index of the next quote or backslash; every character before it is one. */
    private static int plain(Cursor in, int from) {
        int index = in.plainEnd(from);
        while (index < in.end && in.bytes[index] < 0) {
            index = in.plainEnd(Utf8.behind(in, index));
        }
        if (index >= in.end || in.bytes[index] != '"' && in.bytes[index] != '\\') {
            throw in.notJson(index);
        }
        return index;
    }

    private static String escaped(Cursor in, int from, int firstEscape) {
        StringBuilder text = new StringBuilder(firstEscape - from + 16);
        int start = from;
        int index = firstEscape;
        while (in.bytes[index] == '\\') {
            text.append(new String(in.bytes, start, index - start, StandardCharsets.UTF_8));
            start = behindEscape(in, index);
            text.append(meaning(in, index));
            index = plain(in, start);
        }
        in.at = index + 1;
        return text.append(new String(in.bytes, start, index - start, StandardCharsets.UTF_8))
                .toString();
    }

    private static int behindEscape(Cursor in, int backslash) {
        meaning(in, backslash);
        return backslash + (in.bytes[backslash + 1] == 'u' ? 6 : 2);
    }

    /** The char that the escape stands for. */
    private static char meaning(Cursor in, int backslash) {
        int letter = backslash + 1;
        if (letter >= in.end) {
            throw in.notJson(letter);
        }
        return switch (in.bytes[letter]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit(in, letter + 1);
            default -> throw in.notJson(letter);
        };
    }

    private static char unit(Cursor in, int from) {
        int unit = 0;
        for (int index = from; index < from + 4; index++) {
            int digit = index < in.end ? hexDigit(in.bytes[index]) : -1;
            if (digit < 0) {
                throw in.notJson(index);
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private static int hexDigit(int character) {
        if (Cursor.isDigit(character)) {
            return character - '0';
        }
        int lower = character | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
