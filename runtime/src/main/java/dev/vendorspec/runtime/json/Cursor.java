package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.UnreadableJsonException;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, and the tokens that can be taken there. Whatever it accepts is JSON as RFC 8259 has it, in
 * UTF-8: what is not is refused at its byte. For one thread.
 */
final class Cursor {

    /** What stands behind the last byte; no byte is that, 0xFF included, which is −1. */
    static final int END = Integer.MIN_VALUE;

    final byte[] bytes;

    /** The end of the document. */
    final int end;

    /** Whether the last byte can be no part of a scalar: it is a closing bracket or white space. */
    final boolean endsAsBodiesDo;

    /** The index of the next byte. */
    int at;

    private int depth;

    /** Where texts beyond ASCII are put together; taken with the first of them. */
    private char @Nullable [] scratch;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
        this.endsAsBodiesDo = end > 0 && endsBody(bytes[end - 1]);
        this.at = Places.start(bytes);
    }

    private static boolean endsBody(byte last) {
        return last == '}' || last == ']' || last >= 0 && last <= ' ';
    }

    /** So many chars at least, which the next call may give to somebody else. */
    char[] scratch(int length) {
        char[] chars = scratch == null ? Scratches.take() : scratch;
        if (chars.length < length) {
            chars = new char[Math.max(length, chars.length * 2)];
        }
        scratch = chars;
        return chars;
    }

    /** Ends the document, behind which nothing is read any more. */
    void end() {
        if (scratch != null) {
            Scratches.giveBack(scratch);
            scratch = null;
        }
    }

    /** In how many objects and arrays we are. */
    int depth() {
        return depth;
    }

    /** The byte at which we stand, or {@link #END}. */
    int current() {
        return at < bytes.length ? bytes[at] : END;
    }

    /** Skips white space; the byte at which we stand then, or {@link #END}. */
    int next() {
        int index = at;
        while (index < end) {
            byte found = bytes[index];
            if (found > ' ' || found != ' ' && found != '\n' && found != '\r' && found != '\t') {
                at = index;
                return found;
            }
            index++;
        }
        at = index;
        return END;
    }

    /** Goes to that index, and skips white space there. */
    void moveTo(int index) {
        at = index;
        if (index < bytes.length && bytes[index] <= ' ') {
            next();
        }
    }

    /** Skips one byte and the white space behind it; the byte at which we stand then, or {@link #END}. */
    int nextBehind() {
        at++;
        return next();
    }

    /** Enters the object or array at whose bracket we stand; the byte at which we stand then. */
    int enter() {
        if (++depth > Limits.DEPTH) {
            throw tooMuch(at);
        }
        return nextBehind();
    }

    /** Leaves the object or array at whose closing bracket we stand. */
    void leave() {
        depth--;
        at++;
    }

    /** Skips the comma at which we stand between two items or entries; the byte at which we stand then. */
    int comma() {
        if (current() != ',') {
            throw notJson(at);
        }
        return nextBehind();
    }

    /** Skips the colon behind a name, and the white space around it; the byte at which we stand then. */
    int colon() {
        if (next() != ':') {
            throw notJson(at);
        }
        return nextBehind();
    }

    /** Skips the name and the colon if it is that name, written in the usual way. */
    boolean skip(LikelyMember name) {
        if (name.isAt(bytes, at)) {
            at += name.length();
            return true;
        }
        return false;
    }

    /**
     * Takes the text at whose quote we stand.
     *
     * <p>One method on purpose: so it is too long for the compiler to copy it into codecs, which have a text in every
     * other member. Their copies would fill what a compiled method may grow to, and what is behind them would be slow.
     */
    @SuppressWarnings("deprecation") // the constructor is right for ASCII
    String text() {
        byte[] all = bytes;
        int from = at + 1;
        int index = from;
        int last = all.length - Words.SIZE;
        long marks = 0;
        // Most texts end in the first two words, and to begin a loop takes longer than that.
        if (index + Words.SIZE <= last) {
            marks = Words.special(Words.get(all, index));
            if (marks == 0) {
                index += Words.SIZE;
                marks = Words.special(Words.get(all, index));
            }
        }
        while (marks == 0 && index <= last) {
            marks = Words.special(Words.get(all, index));
            index += marks == 0 ? Words.SIZE : 0;
        }
        if (marks != 0) {
            index += Words.first(marks);
        } else {
            while (index < all.length && all[index] >= ' ' && all[index] != '"' && all[index] != '\\') {
                index++;
            }
        }
        int length = index - from;
        if (index < all.length && all[index] == '"' && length <= Limits.TEXT) {
            at = index + 1;
            return length == 0 ? "" : new String(all, 0, from, length);
        }
        // Not all of its bytes are ASCII, or there is an escape or an end, which are left to others.
        int to = index;
        char[] chars = scratch(0);
        int room = Math.min(chars.length, Limits.TEXT) - 1;
        for (int place = 0; place < length && place < room; place++) {
            chars[place] = (char) all[from + place];
        }
        while (index < all.length && length < room) {
            int next = all[index];
            if (next == '"') {
                at = index + 1;
                return new String(chars, 0, length);
            }
            if (next >= 0) {
                if (next < ' ' || next == '\\') {
                    break;
                }
                chars[length++] = (char) next;
                index++;
                continue;
            }
            int behind = Utf8.behind(this, index);
            int codePoint = next & 0xFF >> behind - index;
            for (index++; index < behind; index++) {
                codePoint = codePoint << 6 | all[index] & 0x3F;
            }
            length += Character.toChars(codePoint & 0x1F_FFFF, chars, length);
        }
        return Texts.take(this, from, to, Limits.TEXT);
    }

    /** Takes the name at whose quote we stand, its colon too. */
    String name() {
        int from = at + 1;
        String name = Texts.take(this, from, plainEnd(from), Limits.NAME);
        colon();
        return name;
    }

    /**
     * The index of the first byte that does not stand for itself in a text, from that index on; else the end.
     *
     * <p>The first two words are no loop: most texts end in them, and to begin a loop takes longer than that.
     */
    int plainEnd(int from) {
        byte[] all = bytes;
        if (from > all.length - 2 * Words.SIZE) {
            return plainEndBehind(from);
        }
        long marks = Words.special(Words.get(all, from));
        if (marks != 0) {
            return from + Words.first(marks);
        }
        marks = Words.special(Words.get(all, from + Words.SIZE));
        return marks == 0 ? plainEndBehind(from + 2 * Words.SIZE) : from + Words.SIZE + Words.first(marks);
    }

    private int plainEndBehind(int from) {
        byte[] all = bytes;
        int index = from;
        for (int last = all.length - Words.SIZE; index <= last; index += Words.SIZE) {
            long marks = Words.special(Words.get(all, index));
            if (marks != 0) {
                return index + Words.first(marks);
            }
        }
        while (index < all.length && all[index] >= ' ' && all[index] != '"' && all[index] != '\\') {
            index++;
        }
        return index;
    }

    /** Goes behind the number at which we stand; where it began. */
    int skipNumber() {
        int from = at;
        int index = from + (bytes[from] == '-' ? 1 : 0);
        if (index < end && bytes[index] == '0') {
            index++;
        } else {
            index = digits(index);
        }
        if (index < end && bytes[index] == '.') {
            index = digits(index + 1);
        }
        if (index < end && (bytes[index] | 0x20) == 'e') {
            index++;
            if (index < end && (bytes[index] == '+' || bytes[index] == '-')) {
                index++;
            }
            index = digits(index);
        }
        if (index - from > Limits.NUMBER) {
            throw tooMuch(from);
        }
        at = index;
        return from;
    }

    /** Goes behind digits, of which one there must be. */
    private int digits(int from) {
        int index = from;
        while (index < end && isDigit(bytes[index])) {
            index++;
        }
        if (index == from) {
            throw notJson(index);
        }
        return index;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Goes behind the literal at whose first letter we stand; what it is. */
    Kind skipLiteral() {
        return switch (bytes[at]) {
            case 't' -> skipWord("true", Kind.FLAG);
            case 'f' -> skipWord("false", Kind.FLAG);
            case 'n' -> skipWord("null", Kind.NULL);
            default -> throw notJson(at);
        };
    }

    /** Goes behind JSON's true if we stand at it. */
    boolean skipTrue() {
        if (end - at > 4 && bytes[at] == 't' && bytes[at + 1] == 'r' && bytes[at + 2] == 'u' && bytes[at + 3] == 'e') {
            at += 4;
            return true;
        }
        return false;
    }

    /** Goes behind JSON's false if we stand at it. */
    boolean skipFalse() {
        if (end - at > 5
                && bytes[at] == 'f'
                && bytes[at + 1] == 'a'
                && bytes[at + 2] == 'l'
                && bytes[at + 3] == 's'
                && bytes[at + 4] == 'e') {
            at += 5;
            return true;
        }
        return false;
    }

    private Kind skipWord(String word, Kind kind) {
        for (int index = 0; index < word.length(); index++) {
            if (at + index == end || bytes[at + index] != word.charAt(index)) {
                throw notJson(at + index);
            }
        }
        at += word.length();
        return kind;
    }

    /** A text of the bytes, which are ASCII. */
    @SuppressWarnings("deprecation") // right for ASCII, and so short that it is compiled into its callers
    String ascii(int from, int to) {
        return from == to ? "" : new String(bytes, 0, from, to - from);
    }

    /** Says that the document is no JSON at that index, or ends there although it should not. */
    UnreadableJsonException notJson(int index) {
        return problem(index, index >= end ? "expected more, found the end" : "not JSON");
    }

    /** Says that something is larger than what is read. */
    UnreadableJsonException tooMuch(int index) {
        return problem(index, Limits.TOO_MUCH);
    }

    /** Says what is wrong at that index. */
    UnreadableJsonException problem(int index, String text) {
        return Places.problem(bytes, Math.min(index, end), text);
    }
}
