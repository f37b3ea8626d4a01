package dev.vendorspec.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first of them in the lowest bits: what makes comparing and searching bytes quick. */
final class Words {

    /** How many bytes a word has. */
    static final int SIZE = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long SIGNS = ONES << 7;
    private static final long BLANKS = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private Words() {}

    /** The word that begins at that index. */
    static long get(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Puts a word at that index. */
    static void put(byte[] bytes, int index, long word) {
        LONGS.set(bytes, index, word);
    }

    /**
     * Marks the bytes that cannot stand for themselves in a JSON text: control characters, quotes, backslashes and what
     * is not ASCII. Zero where there is none; else the lowest mark is at the first of them (and higher ones may be wrong,
     * since a subtraction borrows from the bytes above).
     */
    static long special(long word) {
        return ((word - BLANKS) | ((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES) | word) & SIGNS;
    }

    /** The index of the byte that has the lowest mark, from 0. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
