package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.UnreadableJsonException;
import java.nio.charset.StandardCharsets;

/**
 * Where an index of a document is, as people are told it. A document is read without keeping count of lines and names:
 * when something is wrong, what was read is looked through once more.
 */
final class Places {

    private Places() {}

    /** Where the document begins: behind a byte order mark. */
    static int start(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Says what is wrong at that index; everything before it was seen to be JSON. */
    static UnreadableJsonException problem(byte[] bytes, int index, String text) {
        int line = 1;
        int lineStart = start(bytes);
        for (int before = lineStart; before < index; before++) {
            if (bytes[before] == '\n') {
                line++;
                lineStart = before + 1;
            }
        }
        String onLine = new String(bytes, lineStart, index - lineStart, StandardCharsets.UTF_8);
        int column = onLine.codePointCount(0, onLine.length()) + 1;
        return new UnreadableJsonException(PointerFinder.at(bytes, index), line, column, text);
    }
}
