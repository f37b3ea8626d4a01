package dev.vendorspec.runtime.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few buffers that are used again, so that writing a document costs the document and little more. Not by thread: of
 * virtual threads there may be millions.
 */
final class Buffers {

    private static final int COUNT = 16;
    private static final int USUAL_SIZE = 4 * 1024;
    private static final int LARGEST_KEPT = 64 * 1024;
    private static final AtomicReferenceArray<byte @Nullable []> KEPT = new AtomicReferenceArray<>(COUNT);

    private Buffers() {}

    static byte[] take() {
        byte[] kept = KEPT.getAndSet(place(), null);
        return kept == null ? new byte[USUAL_SIZE] : kept;
    }

    /** Gives a buffer back, which nobody else may use any more. */
    static void giveBack(byte[] buffer) {
        if (buffer.length <= LARGEST_KEPT) {
            KEPT.lazySet(place(), buffer);
        }
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & COUNT - 1;
    }
}
