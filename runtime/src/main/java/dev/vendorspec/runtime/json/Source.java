package dev.vendorspec.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one document, which know the line and the column of each; the tokens ask it when something is wrong.
 *
 * @param bytes the document without a byte order mark; never changed
 */
record Source(byte[] bytes) {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static Source of(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return new Source(marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes);
    }

    /** The line of a byte, from 1. */
    int line(int offset) {
        int line = 1;
        for (int index = 0; index < offset; index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The column of a byte in code points, from 1. */
    int column(int offset) {
        int start = offset;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        String before = new String(bytes, start, offset - start, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length()) + 1;
    }

    /** An offset that lies in the document, its end included. */
    int within(long offset) {
        return (int) Math.max(0, Math.min(offset, bytes.length));
    }
}
