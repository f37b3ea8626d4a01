package dev.vendorspec.runtime;

import java.time.Duration;

/**
 * How often, and after what waits, a client sends a call again that failed. <em>Whether</em> it does is not a matter of
 * taste: only what the vendor cannot have processed (no connection, 429, 503 with {@code Retry-After}), and for
 * idempotent endpoints also 500, 502, 503, 504, lost connections and timeouts. Immutable and thread-safe.
 *
 * <p>The wait before the n-th repeat is drawn from zero to {@code firstDelay · 2ⁿ⁻¹}, at most {@code longestDelay} (full
 * jitter); a {@code Retry-After} is waited for besides, and nothing is waited for that would end after the deadline.
 *
 * <p>The calls of a client share a budget: 500 units, of which a repeat takes five and a call that ends well gives one
 * back. Where it is used up, nothing is sent again: a vendor that is down is not called three times as often.
 */
public final class RetryPolicy {

    /** Three attempts; waits from zero to 200 ms, then 400 ms. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(5));

    /** One attempt. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    private final int attempts;
    private final Duration firstDelay;
    private final Duration longestDelay;

    private RetryPolicy(int attempts, Duration firstDelay, Duration longestDelay) {
        this.attempts = attempts;
        this.firstDelay = firstDelay;
        this.longestDelay = longestDelay;
    }

    /**
     * The same with that many attempts, the first included.
     *
     * @throws IllegalArgumentException below 1 and above 10
     */
    public RetryPolicy attempts(int most) {
        if (most < 1 || most > 10) {
            throw new IllegalArgumentException("attempts must be 1 to 10");
        }
        return new RetryPolicy(most, firstDelay, longestDelay);
    }

    /**
     * The same with other waits.
     *
     * @param first the longest wait before the first repeat
     * @param longest the longest wait before any
     * @throws IllegalArgumentException if one is negative, or {@code first} the longer
     */
    public RetryPolicy delays(Duration first, Duration longest) {
        if (first.isNegative() || first.compareTo(longest) > 0 || longest.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "delays must be zero or longer, the first not the longer, at most a day");
        }
        return new RetryPolicy(attempts, first, longest);
    }

    /** How often a call is sent at most. */
    public int attempts() {
        return attempts;
    }

    /** The longest wait before the first repeat. */
    public Duration firstDelay() {
        return firstDelay;
    }

    /** The longest wait before any repeat. */
    public Duration longestDelay() {
        return longestDelay;
    }
}
