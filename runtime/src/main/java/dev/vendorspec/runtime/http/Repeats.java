package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.VendorException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Whether a call that failed is sent again, and after what wait. One for each {@link CallRun}; for one thread at a time. */
final class Repeats {

    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Deadline deadline;
    private int made;
    private boolean answered401;

    /**
     * Of a call that begins.
     *
     * @param policy how often it is sent again
     * @param budget what it shares with the other calls of its client
     * @param deadline when it must have ended
     */
    Repeats(RetryPolicy policy, RetryBudget budget, Deadline deadline) {
        this.policy = policy;
        this.budget = budget;
        this.deadline = deadline;
    }

    /** A 401 may be answered with other credentials once a call, which is no repeat of those that the policy counts. */
    boolean takeNewCredentials() {
        boolean first = !answered401;
        answered401 = true;
        return first;
    }

    /**
     * How long to wait before the next attempt, which is then paid for; null where there is none.
     *
     * @param isWorthIt whether it may be made, and might go better
     * @param sends how often the call was sent
     */
    @Nullable
    Duration waitBefore(VendorException failure, boolean isWorthIt, int sends) {
        if (!isWorthIt || sends >= policy.attempts() + (answered401 ? 1 : 0)) {
            return null;
        }
        Duration wait = Backoff.jitter(policy, made, ThreadLocalRandom.current());
        if (failure instanceof HttpStatusException answer && answer.retryAfter() != null) {
            wait = wait.plus(answer.retryAfter());
        }
        Duration left = Duration.ofNanos(Math.max(0, deadline.remainingNanos()));
        if (wait.compareTo(left) >= 0 || !budget.take()) {
            return null;
        }
        made++;
        return wait;
    }

    /** The call ended well. */
    void giveBack() {
        budget.giveBack();
    }
}
