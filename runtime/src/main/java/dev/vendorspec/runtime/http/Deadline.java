package dev.vendorspec.runtime.http;

import java.time.Duration;

/** The moment at which a call must have ended, by the clock that is never set back. */
final class Deadline {

    /** A longer time than anybody waits, and short enough to be added to any reading of the clock. */
    private static final Duration LONGEST = Duration.ofDays(365L * 100);

    private final long beginNanos;
    private final long endNanos;

    private Deadline(long beginNanos, long endNanos) {
        this.beginNanos = beginNanos;
        this.endNanos = endNanos;
    }

    static Deadline after(Duration time) {
        long now = System.nanoTime();
        return new Deadline(now, now + countable(time).toNanos());
    }

    /** The time, or the longest one that clocks can be set to. */
    static Duration countable(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }

    /** The nanoseconds left; zero or less once the moment has come. */
    long remainingNanos() {
        return endNanos - System.nanoTime();
    }

    /** The time since the call began. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beginNanos);
    }
}
