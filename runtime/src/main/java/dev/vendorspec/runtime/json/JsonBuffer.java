package dev.vendorspec.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a document that is being written; it grows. For one thread. */
final class JsonBuffer {

    /** Room that is always left behind what was asked for: quotes, a comma, and the zeros behind a name. */
    private static final int SLACK = 16;

    private static final char REPLACEMENT = '\uFFFD';

    /** With a sign and a point. */
    private static final int LONGEST_NUMBER = 21;

    /** A greater power of ten is no long. */
    private static final int LONGEST_LONG = 19;

    /** Not zero where a character up to 0xFF does not stand for itself, as one byte, in a text. */
    private static final byte[] MARKS = marks();

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;

    JsonBuffer(byte[] bytes) {
        this.bytes = bytes;
    }

    private static final long TRUE = word("true,");
    private static final long FALSE = word("false,");

    /** A text of one character, which is added to the second byte: codes are often that short. */
    private static final long ONE = word("\"\0\",");

    private static long word(String text) {
        return Words.get(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), Words.SIZE), 0);
    }

    private static byte[] marks() {
        byte[] marks = new byte[0x100];
        Arrays.fill(marks, 0, ' ', (byte) 1);
        Arrays.fill(marks, 0x80, 0x100, (byte) 1);
        marks['"'] = 1;
        marks['\\'] = 1;
        return marks;
    }

    int size() {
        return size;
    }

    /** The bytes written so far are the first ones of it. */
    byte[] array() {
        return bytes;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (bytes.length - size < more + SLACK) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more + SLACK)));
        }
    }

    /** One character of ASCII. */
    void put(int character) {
        ensure(1);
        bytes[size++] = (byte) character;
    }

    /** Bytes as they are. */
    void put(byte[] source, int from, int to) {
        ensure(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    /** Characters of ASCII as they are. */
    void ascii(String text) {
        ensure(text.length());
        for (int index = 0; index < text.length(); index++) {
            bytes[size++] = (byte) text.charAt(index);
        }
    }

    /** Ends an object or array: its bracket in place of the comma behind its last part, and a comma behind it. */
    void close(int bracket) {
        ensure(2);
        dropLast(',');
        bytes[size++] = (byte) bracket;
        bytes[size++] = ',';
    }

    /** Takes the last byte back if it is that one. */
    void dropLast(int character) {
        if (size > 0 && bytes[size - 1] == character) {
            size--;
        }
    }

    /** A name that was encoded before, with its colon. */
    void name(EncodedName name) {
        ensure(name.room());
        name.put(bytes, size);
        size += name.length();
    }

    /** A name with its colon. Half a character in it is replaced: names are not worth an escape. */
    void name(String name) {
        text(mended(name));
        bytes[size - 1] = ':';
    }

    /** The same text if each of its surrogates has its other half; else one with the others replaced. */
    static String mended(String name) {
        StringBuilder mended = null;
        for (int index = 0; index < name.length(); index++) {
            if (Character.isSurrogate(name.charAt(index))) {
                if (isPair(name, index)) {
                    index++;
                } else {
                    mended = mended == null ? new StringBuilder(name) : mended;
                    mended.setCharAt(index, REPLACEMENT);
                }
            }
        }
        return mended == null ? name : mended.toString();
    }

    private static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    /** A member whose value is text, with the comma behind it. */
    void member(EncodedName name, String text) {
        ensure(name.room() + text.length());
        name.put(bytes, size);
        size += name.length();
        quoted(text);
    }

    /** A member whose value is a whole number, with the comma behind it. */
    void member(EncodedName name, int number) {
        ensure(name.room() + LONGEST_NUMBER);
        name.put(bytes, size);
        size += name.length();
        digits(number);
        bytes[size++] = ',';
    }

    /** A member whose value is JSON's true or false, with the comma behind it. */
    void member(EncodedName name, boolean value) {
        ensure(name.room() + Words.SIZE);
        name.put(bytes, size);
        int from = size + name.length();
        Words.put(bytes, from, value ? TRUE : FALSE);
        size = from + (value ? "true,".length() : "false,".length());
    }

    /** A text in quotes, with a comma behind it. */
    void text(String text) {
        ensure(text.length());
        quoted(text);
    }

    /**
     * A text in quotes with a comma behind it, for which there is room if it is ASCII.
     *
     * <p>One method on purpose: so it is too long for the compiler to copy it into codecs. A few copies fill what a
     * compiled method may grow to, and the names of the members behind them are no constants any more, which costs a
     * fifth of the time.
     */
    private void quoted(String text) {
        byte[] target = bytes;
        int length = text.length();
        int from = size + 1;
        int marks = 0;
        if (length == 1) {
            char only = text.charAt(0);
            if (only < 0x80 && MARKS[only] == 0) {
                Words.put(target, size, ONE + (only << Byte.SIZE));
                size += 4;
                return;
            }
        }
        target[size] = '"';
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            marks |= MARKS[character & 0xFF] | character >> Byte.SIZE;
            target[from + index] = (byte) character;
        }
        if (marks == 0) {
            target[from + length] = '"';
            target[from + length + 1] = ',';
            size = from + length + 2;
            return;
        }
        // Not all of its characters stand for themselves in ASCII.
        size = from;
        ensure(length * 3);
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            if (character >= ' ' && character <= '~' && character != '"' && character != '\\') {
                bytes[size++] = (byte) character;
            } else if (character < 0x80) {
                escaped(character);
                ensure((length - index) * 3);
            } else if (character < 0x800) {
                bytes[size++] = (byte) (0xC0 | character >> 6);
                bytes[size++] = continuation(character);
            } else if (!Character.isSurrogate(character)) {
                bytes[size++] = (byte) (0xE0 | character >> 12);
                bytes[size++] = continuation(character >> 6);
                bytes[size++] = continuation(character);
            } else if (isPair(text, index)) {
                int codePoint = text.codePointAt(index++);
                bytes[size++] = (byte) (0xF0 | codePoint >> 18);
                bytes[size++] = continuation(codePoint >> 12);
                bytes[size++] = continuation(codePoint >> 6);
                bytes[size++] = continuation(codePoint);
            } else {
                unit(character);
                ensure((length - index) * 3);
            }
        }
        bytes[size++] = '"';
        bytes[size++] = ',';
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    private void escaped(char character) {
        switch (character) {
            case '"', '\\' -> backslash(character);
            case '\b' -> backslash('b');
            case '\t' -> backslash('t');
            case '\n' -> backslash('n');
            case '\f' -> backslash('f');
            case '\r' -> backslash('r');
            case 0x7F -> bytes[size++] = 0x7F;
            default -> unit(character);
        }
    }

    private void backslash(char letter) {
        bytes[size++] = '\\';
        bytes[size++] = (byte) letter;
    }

    /**
     * The escape of one UTF-16 unit. A text that was cut in the middle of an emoji has half a character at its end, for
     * which UTF-8 has no form: so it is written without loss.
     */
    private void unit(char unit) {
        backslash('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[unit >> shift & 0xF];
        }
    }

    /** JSON's true or false, with the comma behind it. */
    void bool(boolean value) {
        ensure(Words.SIZE);
        Words.put(bytes, size, value ? TRUE : FALSE);
        size += value ? "true,".length() : "false,".length();
    }

    /** A whole number with a comma behind it. */
    void integer(long value) {
        ensure(LONGEST_NUMBER);
        digits(value);
        bytes[size++] = ',';
    }

    /** A whole number in quotes, with a comma behind it. */
    void quotedInteger(long value) {
        ensure(LONGEST_NUMBER);
        bytes[size++] = '"';
        digits(value);
        bytes[size++] = '"';
        bytes[size++] = ',';
    }

    /** A decimal with so many digits behind the point, and a comma behind it. */
    void decimal(long unscaled, int scale) {
        ensure(LONGEST_NUMBER + scale);
        digits(unscaled, scale);
        bytes[size++] = ',';
    }

    /** A decimal in quotes, with a comma behind it. */
    void quotedDecimal(long unscaled, int scale) {
        ensure(LONGEST_NUMBER + scale);
        bytes[size++] = '"';
        digits(unscaled, scale);
        bytes[size++] = '"';
        bytes[size++] = ',';
    }

    private void digits(long value) {
        if (value >= 0 && value < 10) {
            bytes[size++] = (byte) ('0' + value);
        } else if (value == Long.MIN_VALUE) {
            ascii(Long.toString(value));
        } else {
            digits(value, 0);
        }
    }

    private void digits(long unscaled, int scale) {
        byte[] target = bytes;
        int first = size;
        long rest = unscaled;
        if (rest < 0) {
            target[first++] = '-';
            rest = -rest;
        }
        int end = first + Math.max(count(rest), scale + 1) + (scale > 0 ? 1 : 0);
        int index = end - 1;
        for (int point = index - scale; index > point; index--) {
            long tenth = rest / 10;
            target[index] = (byte) ('0' + (rest - tenth * 10));
            rest = tenth;
        }
        if (scale > 0) {
            target[index--] = '.';
        }
        for (; index >= first; index--) {
            long tenth = rest / 10;
            target[index] = (byte) ('0' + (rest - tenth * 10));
            rest = tenth;
        }
        size = end;
    }

    /** How many digits it has. */
    private static int count(long value) {
        int count = 1;
        for (long power = 10; value >= power && count < LONGEST_LONG; power *= 10) {
            count++;
        }
        return count;
    }
}
