package dev.vendorspec.runtime.json;

/** Tells characters beyond ASCII from bytes that are none. */
final class Utf8 {

    private Utf8() {}

    /**
     * The index behind the character that begins at that index with a byte beyond ASCII.
     *
     * @throws dev.vendorspec.runtime.UnreadableJsonException if it is none: cut, longer than it has to be, half of a
     *     pair, or beyond Unicode
     */
    static int behind(Cursor in, int index) {
        int first = in.bytes[index] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return rest(in, index + 1, 1, 0x80, 0xBF);
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return rest(in, index + 1, 2, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        }
        if (first >= 0xF0 && first <= 0xF4) {
            return rest(in, index + 1, 3, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        }
        throw in.notJson(index);
    }

    /**
     * The text of bytes in which no byte below {@code beyond} is beyond ASCII.
     *
     * @throws dev.vendorspec.runtime.UnreadableJsonException if it is not UTF-8
     */
    static String text(Cursor in, int from, int beyond, int to) {
        byte[] bytes = in.bytes;
        char[] chars = in.scratch(to - from);
        for (int index = from; index < beyond; index++) {
            chars[index - from] = (char) bytes[index];
        }
        int length = beyond - from;
        int index = beyond;
        while (index < to) {
            int first = bytes[index];
            if (first >= 0) {
                chars[length++] = (char) first;
                index++;
                continue;
            }
            int behind = behind(in, index);
            int codePoint = first & 0xFF >> behind - index;
            for (int next = index + 1; next < behind; next++) {
                codePoint = codePoint << 6 | bytes[next] & 0x3F;
            }
            index = behind;
            length += Character.toChars(codePoint & 0x1F_FFFF, chars, length);
        }
        return new String(chars, 0, length);
    }

    /** The index behind so many more bytes, of which the first one lies between the two. */
    private static int rest(Cursor in, int from, int count, int lowest, int highest) {
        int low = lowest;
        int high = highest;
        for (int index = from; index < from + count; index++) {
            int next = index < in.end ? in.bytes[index] & 0xFF : 0;
            if (next < low || next > high) {
                throw in.notJson(index);
            }
            low = 0x80;
            high = 0xBF;
        }
        return from + count;
    }
}
