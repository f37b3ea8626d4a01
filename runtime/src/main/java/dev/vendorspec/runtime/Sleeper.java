package dev.vendorspec.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Waits between the attempts of a call; a client's own can be given to its builder, so that tests need not wait.
 * Thread-safe.
 */
@FunctionalInterface
public interface Sleeper {

    /** The system's timer, which needs no thread of the client's. */
    Sleeper SYSTEM = time -> {
        CompletableFuture<Void> over = new CompletableFuture<>();
        over.completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS);
        return over;
    };

    /** A future that completes once the time is over; it is cancelled where nobody waits any more. */
    CompletableFuture<Void> sleep(Duration time);
}
