package dev.vendorspec.runtime.json;

import java.util.Arrays;

/**
 * What most likely stands next in an object: a member's name with its quotes and its colon, and with the comma before it
 * where one has to be. Compared eight bytes at a time; the last eight overlap those before them. Immutable.
 */
public final class LikelyMember {

    /** No member: its index is negative, and nobody may ask where it stands. */
    public static final LikelyMember NONE = new LikelyMember(-1, new byte[0]);

    private static final int IN_FIELDS = 3 * Words.SIZE;

    private final int index;
    private final int length;

    /** How many bytes are looked at. */
    private final int span;

    private final long first;
    private final long firstMask;
    private final long second;
    private final long third;

    /** The last eight bytes. */
    private final long last;

    private final byte[] text;

    private LikelyMember(int index, byte[] text) {
        byte[] padded = Arrays.copyOf(text, Math.max(text.length, IN_FIELDS));
        this.index = index;
        this.length = text.length;
        this.span = Math.max(text.length, Words.SIZE);
        this.first = Words.get(padded, 0);
        this.firstMask = -1L >>> Math.max(0, Words.SIZE - text.length) * Byte.SIZE;
        this.second = Words.get(padded, Words.SIZE);
        this.third = Words.get(padded, 2 * Words.SIZE);
        this.last = Words.get(padded, span - Words.SIZE);
        this.text = text;
    }

    /** The member at that index, as the first one of its object. */
    public static LikelyMember first(int index, EncodedName name) {
        return new LikelyMember(index, name.bytes());
    }

    /** The member at that index, behind another. */
    public static LikelyMember behindAnother(int index, EncodedName name) {
        byte[] bytes = name.bytes();
        byte[] text = new byte[bytes.length + 1];
        text[0] = ',';
        System.arraycopy(bytes, 0, text, 1, bytes.length);
        return new LikelyMember(index, text);
    }

    /** The member's index; negative for none. */
    int index() {
        return index;
    }

    /** How many bytes it has. */
    int length() {
        return length;
    }

    /** Whether it stands there; where the document ends soon behind it, it may stand there unseen. */
    boolean isAt(byte[] bytes, int from) {
        if (from + span > bytes.length || ((Words.get(bytes, from) ^ first) & firstMask) != 0) {
            return false;
        }
        if (length > 2 * Words.SIZE) {
            if (Words.get(bytes, from + Words.SIZE) != second) {
                return false;
            }
            if (length > IN_FIELDS
                    && (Words.get(bytes, from + 2 * Words.SIZE) != third
                            || length > IN_FIELDS + Words.SIZE && !isRestAt(bytes, from))) {
                return false;
            }
        }
        return length <= Words.SIZE || Words.get(bytes, from + length - Words.SIZE) == last;
    }

    private boolean isRestAt(byte[] bytes, int from) {
        return Arrays.equals(text, IN_FIELDS, length, bytes, from + IN_FIELDS, from + length);
    }
}
