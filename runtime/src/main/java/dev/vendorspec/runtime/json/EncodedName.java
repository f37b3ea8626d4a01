package dev.vendorspec.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A wire name with its quotes and its colon, encoded once for all the times it is read and written; each member holds
 * one. Immutable.
 *
 * <p>A record, because the virtual machine trusts that its fields never change: where a generated codec writes a member
 * that is a constant, the first words of the name become constants of the machine code.
 *
 * @param text the name as it is on the wire
 * @param length how many bytes the name has with its quotes and its colon
 * @param first its first eight bytes, the first of them in the lowest bits; zeros where it is shorter
 * @param second the next eight
 * @param third the next eight
 * @param fourth the next eight
 * @param words all of it, eight bytes each; never changed
 */
public record EncodedName(String text, int length, long first, long second, long third, long fourth, long[] words) {

    private static final int IN_FIELDS = 4;

    /** The name that is so on the wire. */
    public static EncodedName of(String name) {
        JsonBuffer buffer = new JsonBuffer(new byte[0]);
        buffer.name(name);
        byte[] bytes = buffer.toByteArray();
        int count = (bytes.length + Words.SIZE - 1) / Words.SIZE;
        byte[] padded = Arrays.copyOf(bytes, Math.max(count, IN_FIELDS) * Words.SIZE);
        long[] words = new long[padded.length / Words.SIZE];
        for (int word = 0; word < words.length; word++) {
            words[word] = Words.get(padded, word * Words.SIZE);
        }
        return new EncodedName(name, bytes.length, words[0], words[1], words[2], words[3], Arrays.copyOf(words, count));
    }

    /** How many bytes {@link #put} may touch. */
    int room() {
        return words.length * Words.SIZE;
    }

    /** Writes the name, and zeros behind it up to a whole word. */
    void put(byte[] target, int index) {
        Words.put(target, index, first);
        if (length > Words.SIZE) {
            Words.put(target, index + Words.SIZE, second);
        }
        if (length > 2 * Words.SIZE) {
            Words.put(target, index + 2 * Words.SIZE, third);
        }
        if (length > 3 * Words.SIZE) {
            Words.put(target, index + 3 * Words.SIZE, fourth);
        }
        if (length > IN_FIELDS * Words.SIZE) {
            putRest(target, index);
        }
    }

    private void putRest(byte[] target, int index) {
        long[] all = words;
        for (int word = IN_FIELDS; word < all.length; word++) {
            Words.put(target, index + word * Words.SIZE, all[word]);
        }
    }

    /** The name with its quotes and its colon. */
    byte[] bytes() {
        byte[] padded = new byte[words.length * Words.SIZE];
        put(padded, 0);
        return Arrays.copyOf(padded, length);
    }

    /** Whether it is the same name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EncodedName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The name as it is on the wire. */
    @Override
    public String toString() {
        return text;
    }
}
