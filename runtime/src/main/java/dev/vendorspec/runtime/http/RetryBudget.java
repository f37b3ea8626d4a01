package dev.vendorspec.runtime.http;

import java.util.concurrent.atomic.AtomicInteger;

/** What the calls of a client may spend on repeats together, see {@code RetryPolicy}. Thread-safe. */
final class RetryBudget {

    private static final int FULL = 500;
    private static final int REPEAT = 5;

    private final AtomicInteger units = new AtomicInteger(FULL);

    /** Takes what a repeat costs; false where it is not there. */
    boolean take() {
        int before = units.getAndUpdate(left -> left >= REPEAT ? left - REPEAT : left);
        return before >= REPEAT;
    }

    /** A call ended well. */
    void giveBack() {
        if (units.get() < FULL) {
            units.getAndUpdate(left -> Math.min(FULL, left + 1));
        }
    }
}
