package dev.vendorspec.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts and their numbers, found by the texts' bytes in a document, so that no text is made for a look-up. Immutable. */
public final class Utf8Table {

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** The texts' bytes where their hash puts them, or behind it; at most half of the places are taken. */
    private final byte @Nullable [][] texts;

    private final int[] numbers;
    private final int mask;

    /** The numbers of texts of one ASCII character, by that character; −1 where there is none. */
    private final int[] ofOne = new int[0x80];

    /** A table of texts with their numbers, none of which is negative. */
    public Utf8Table(Map<String, Integer> numbersOfTexts) {
        int places = Integer.highestOneBit(Math.max(1, numbersOfTexts.size())) * 4;
        this.texts = new byte[places][];
        this.numbers = new int[places];
        this.mask = places - 1;
        Arrays.fill(ofOne, -1);
        for (Map.Entry<String, Integer> entry : numbersOfTexts.entrySet()) {
            put(entry.getKey(), entry.getValue());
        }
    }

    private void put(String text, int number) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == 1) {
            ofOne[utf8[0]] = number;
            return;
        }
        int place = hash(utf8, 0, utf8.length) & mask;
        while (texts[place] != null) {
            place = (place + 1) & mask;
        }
        texts[place] = utf8;
        numbers[place] = number;
    }

    /** The number of the text whose bytes these are, or −1. */
    public int find(byte[] utf8, int from, int to) {
        if (to - from == 1) {
            return utf8[from] < 0 ? -1 : ofOne[utf8[from]];
        }
        int place = hash(utf8, from, to) & mask;
        for (byte[] text = texts[place]; text != null; text = texts[place]) {
            if (Arrays.equals(text, 0, text.length, utf8, from, to)) {
                return numbers[place];
            }
            place = (place + 1) & mask;
        }
        return -1;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int index = from;
        for (; index + Words.SIZE <= to; index += Words.SIZE) {
            hash = (hash ^ Words.get(bytes, index)) * MIX;
            hash ^= hash >>> 32;
        }
        long rest = 0;
        for (; index < to; index++) {
            rest = rest << Byte.SIZE | bytes[index] & 0xFF;
        }
        hash = (hash ^ rest) * MIX;
        return (int) (hash >>> 32);
    }
}
