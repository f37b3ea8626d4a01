package dev.vendorspec.runtime.json;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Chars that are used again for putting texts together: those of one document at a time, since most documents have none.
 */
final class Scratches {

    private static final int USUAL_LENGTH = 256;
    private static final int LONGEST_KEPT = 4 * 1024;
    private static final AtomicReference<char @Nullable []> KEPT = new AtomicReference<>();

    private Scratches() {}

    static char[] take() {
        char[] kept = KEPT.getAndSet(null);
        return kept == null ? new char[USUAL_LENGTH] : kept;
    }

    /** Gives chars back, which nobody else may use any more. */
    static void giveBack(char[] chars) {
        if (chars.length <= LONGEST_KEPT) {
            KEPT.lazySet(chars);
        }
    }
}
