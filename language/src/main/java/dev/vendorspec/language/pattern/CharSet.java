package dev.vendorspec.language.pattern;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A set of characters. All those beyond the basic plane count as one, so that sets which share none of them may be taken
 * to overlap, never the other way round. Immutable.
 */
final class CharSet {

    static final CharSet EMPTY = new CharSet(new BitSet());
    static final CharSet DIGITS = range('0', '9');
    static final CharSet WORD = range('A', 'Z').or(range('a', 'z')).or(DIGITS).or(range('_', '_'));
    static final CharSet SPACE = range('\t', '\r').or(range(' ', ' '));
    static final CharSet LINE_ENDS =
            range('\n', '\n').or(range('\r', '\r')).or(range(0x85, 0x85)).or(range(0x2028, 0x2029));

    private static final int BEYOND = 0x10000;
    private static final Map<String, CharSet> PROPERTIES = new ConcurrentHashMap<>();

    private final BitSet bits;

    private CharSet(BitSet bits) {
        this.bits = bits;
    }

    /** The characters from one code point to another, both included. */
    static CharSet range(int from, int to) {
        BitSet bits = new BitSet();
        if (from < BEYOND) {
            bits.set(from, Math.min(to, BEYOND - 1) + 1);
        }
        if (to >= BEYOND) {
            bits.set(BEYOND);
        }
        return new CharSet(bits);
    }

    /** The characters of a Unicode category, such as {@code Lu}. */
    static CharSet property(String name) {
        return PROPERTIES.computeIfAbsent(name, CharSet::measured);
    }

    private static CharSet measured(String name) {
        Pattern one = Pattern.compile("\\p{" + name + "}");
        BitSet bits = new BitSet();
        for (int c = 0; c < BEYOND; c++) {
            if (one.matcher(Character.toString(c)).matches()) {
                bits.set(c);
            }
        }
        bits.set(BEYOND);
        return new CharSet(bits);
    }

    CharSet or(CharSet other) {
        BitSet both = (BitSet) bits.clone();
        both.or(other.bits);
        return new CharSet(both);
    }

    /** All others, and what lies beyond the basic plane. */
    CharSet not() {
        BitSet others = (BitSet) bits.clone();
        others.flip(0, BEYOND);
        others.set(BEYOND);
        return new CharSet(others);
    }

    boolean overlaps(CharSet other) {
        return bits.intersects(other.bits);
    }
}
