package dev.vendorspec.runtime.json;

import java.util.Arrays;

/**
 * A wire name with its quotes and its colon, encoded once for all the times it is read and written; each member holds
 * one. Immutable.
 */
public final class EncodedName {

    private final String text;
    private final byte[] bytes;
    private final long[] words;
    private final long lastMask;

    /** The name as it is on the wire. */
    public EncodedName(String name) {
        JsonBuffer buffer = new JsonBuffer(new byte[0]);
        buffer.name(name);
        this.text = name;
        this.bytes = buffer.toByteArray();
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + Words.SIZE - 1) / Words.SIZE * Words.SIZE);
        this.words = new long[padded.length / Words.SIZE];
        for (int word = 0; word < words.length; word++) {
            words[word] = Words.get(padded, word * Words.SIZE);
        }
        this.lastMask = -1L >>> (padded.length - bytes.length) * Byte.SIZE;
    }

    /** The name as text. */
    public String text() {
        return text;
    }

    /** How many bytes the name has with its quotes and its colon. */
    int length() {
        return bytes.length;
    }

    /** How many bytes {@link #put} may touch. */
    int room() {
        return words.length * Words.SIZE;
    }

    /** Writes the name, and zeros behind it up to a whole word. */
    void put(byte[] target, int index) {
        long[] all = words;
        for (int word = 0; word < all.length; word++) {
            Words.put(target, index + word * Words.SIZE, all[word]);
        }
    }

    /** Whether the name stands there. */
    boolean isAt(byte[] source, int index, int end) {
        long[] all = words;
        int last = all.length - 1;
        if (index + room() > end) {
            return index + bytes.length <= end
                    && Arrays.equals(source, index, index + bytes.length, bytes, 0, bytes.length);
        }
        for (int word = 0; word < last; word++) {
            if (Words.get(source, index + word * Words.SIZE) != all[word]) {
                return false;
            }
        }
        return ((Words.get(source, index + last * Words.SIZE) ^ all[last]) & lastMask) == 0;
    }
}
