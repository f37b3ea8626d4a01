package dev.vendorspec.language.json;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import org.jspecify.annotations.Nullable;

/** JSON's smallest parts, with line and column kept: blanks, words, numbers, text. {@link JsonParser} calls it. */
final class JsonScanner {

    /** What {@link #peek} gives behind the last character. */
    static final int END = -1;

    private final SourceText source;
    private final String text;
    private int index;
    private int line = 1;
    private int lineStart;

    JsonScanner(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    boolean atEnd() {
        return index == text.length();
    }

    /** The next character, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    private int peek(int ahead) {
        return index + ahead < text.length() ? text.charAt(index + ahead) : END;
    }

    /** Takes the next character, which is not a line end: blanks are passed by {@link #skipBlanks} alone. */
    int next() {
        int character = peek();
        index++;
        return character;
    }

    /** Takes the next character if it is that one. */
    boolean passed(char expected) {
        boolean found = peek() == expected;
        if (found) {
            index++;
        }
        return found;
    }

    Location here() {
        return source.at(line, index - lineStart + 1);
    }

    void skipBlanks() {
        while (true) {
            switch (peek()) {
                case ' ', '\t' -> index++;
                case '\r' -> endLine(peek(1) == '\n' ? 2 : 1);
                case '\n' -> endLine(1);
                default -> {
                    return;
                }
            }
        }
    }

    private void endLine(int length) {
        index += length;
        line++;
        lineStart = index;
    }

    /** The run of ASCII letters that begins here, without taking it; empty where there is none. */
    String word() {
        int end = index;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(index, end);
    }

    /** Takes the word and gives what it stands for. */
    JsonNode pass(String word, JsonNode value) {
        index += word.length();
        return value;
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** The number that begins here, as written. */
    String number() throws NotJsonException {
        int start = index;
        passed('-');
        if (passed('0')) {
            if (isDigit(peek())) {
                throw fault("found a number with a leading zero, expected none", "write it in quotes if it is text");
            }
        } else {
            digits("a digit behind the minus");
        }
        if (passed('.')) {
            digits("a digit behind the point");
        }
        if (passed('e') || passed('E')) {
            if (!passed('+')) {
                passed('-');
            }
            digits("a digit in the exponent");
        }
        return text.substring(start, index);
    }

    private void digits(String expected) throws NotJsonException {
        if (!isDigit(peek())) {
            throw unexpected(expected);
        }
        while (isDigit(peek())) {
            index++;
        }
    }

    /** The text whose opening quotation mark is here, with its escapes resolved. */
    String text() throws NotJsonException {
        StringBuilder value = new StringBuilder();
        index++;
        while (!passed('"')) {
            int character = peek();
            if (character == END || character == '\n' || character == '\r') {
                throw fault(
                        "found " + JsonWords.name(character) + " inside text, expected the closing quotation mark",
                        character == END ? null : "write a line break as \\n");
            }
            if (character < ' ') {
                throw fault("found " + JsonWords.name(character) + " inside text, expected it as an escape");
            }
            if (character == '\\') {
                escape(value);
            } else {
                plain(value, (char) character);
            }
        }
        return value.toString();
    }

    private void plain(StringBuilder value, char character) throws NotJsonException {
        if (!Character.isSurrogate(character)) {
            value.append(character);
            index++;
            return;
        }
        if (!Character.isHighSurrogate(character) || peek(1) == END || !Character.isLowSurrogate((char) peek(1))) {
            throw fault("found half of a surrogate pair inside text, expected a whole character");
        }
        value.append(character).append((char) peek(1));
        index += 2;
    }

    private void escape(StringBuilder value) throws NotJsonException {
        int letter = peek(1);
        switch (letter) {
            case '"', '\\', '/' -> value.append((char) letter);
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'u' -> {
                unicode(value);
                return;
            }
            default ->
                throw fault(
                        "found an unknown escape inside text, expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
        }
        index += 2;
    }

    private void unicode(StringBuilder value) throws NotJsonException {
        char first = hex(0);
        value.append(first);
        int length = 6;
        if (Character.isSurrogate(first)) {
            boolean paired = Character.isHighSurrogate(first) && peek(6) == '\\' && peek(7) == 'u';
            char second = paired ? hex(6) : ' ';
            if (!Character.isLowSurrogate(second)) {
                throw fault("found half of a surrogate pair as an escape, expected both halves");
            }
            value.append(second);
            length = 12;
        }
        index += length;
    }

    /** The UTF-16 unit of the escape that begins so many characters ahead. */
    private char hex(int ahead) throws NotJsonException {
        int unit = 0;
        for (int position = ahead + 2; position < ahead + 6; position++) {
            int digit = JsonWords.hexDigit(peek(position));
            if (digit < 0) {
                throw fault("found an incomplete \\u escape, expected four hexadecimal digits");
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    /** Refuses the closing bracket behind a comma, with the advice to take the comma out. */
    void refuseTrailingComma(char closing, String expected) throws NotJsonException {
        if (peek() == closing) {
            throw fault("found \"" + closing + "\" behind a comma, expected " + expected, "take the last comma out");
        }
    }

    /** The fault that what stands here is not what was expected. */
    NotJsonException unexpected(String expected) {
        String found = JsonWords.found(word(), peek(), peek(1));
        return fault("found " + found + ", expected " + expected, JsonWords.advice(word(), peek(), peek(1)));
    }

    NotJsonException fault(String text) {
        return fault(text, null);
    }

    private NotJsonException fault(String problem, @Nullable String fix) {
        return new NotJsonException(here(), problem, fix);
    }
}
