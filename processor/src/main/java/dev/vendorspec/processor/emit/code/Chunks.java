package dev.vendorspec.processor.emit.code;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts long lists of statements into methods of a size that the JIT compiles: it leaves methods over 8,000 bytes of byte
 * code interpreted, which about 200 fields reach.
 */
public final class Chunks {

    /** The most fields that one generated method handles. */
    public static final int SIZE = 100;

    private Chunks() {}

    /** The list in pieces of at most {@link #SIZE}; one piece, perhaps empty, for a short list. */
    public static <T> List<List<T>> of(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            chunks.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return chunks.isEmpty() ? List.of(List.of()) : chunks;
    }
}
