package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.RetryPolicy;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** The wait before a repeat, with full jitter: so that callers who failed together do not come back together. */
final class Backoff {

    private Backoff() {}

    /**
     * A wait from zero to the policy's limit for that repeat.
     *
     * @param repeats how many repeats there were before
     */
    static Duration jitter(RetryPolicy policy, int repeats, RandomGenerator random) {
        long first = policy.firstDelay().toNanos();
        long longest = policy.longestDelay().toNanos();
        long limit = first > longest >> repeats ? longest : first << repeats;
        return Duration.ofNanos(limit == 0 ? 0 : random.nextLong(limit + 1));
    }
}
