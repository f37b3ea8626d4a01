package dev.vendorspec.runtime;

import java.util.List;
import java.util.Objects;

/**
 * What became of each line of a batch: returned by generated client methods whose lines succeed or fail one by one.
 * Every line that was sent is in exactly one of accepted, rejected and unanswered, each in the order sent. Immutable.
 *
 * @param <R> the whole answer
 * @param <S> a line that was sent
 * @param <A> a line that was answered
 */
public final class BatchResult<R, S, A> {

    private final R response;
    private final List<BatchLine<S, A>> accepted;
    private final List<BatchLine<S, A>> rejected;
    private final List<UnansweredLine<S>> unanswered;
    private final List<A> unmatched;

    private BatchResult(
            R response,
            List<BatchLine<S, A>> accepted,
            List<BatchLine<S, A>> rejected,
            List<UnansweredLine<S>> unanswered,
            List<A> unmatched) {
        this.response = Objects.requireNonNull(response, "response");
        this.accepted = List.copyOf(accepted);
        this.rejected = List.copyOf(rejected);
        this.unanswered = List.copyOf(unanswered);
        this.unmatched = List.copyOf(unmatched);
    }

    /** A result; called by the runtime, and by tests with a mocked client. */
    public static <R, S, A> BatchResult<R, S, A> of(
            R response,
            List<BatchLine<S, A>> accepted,
            List<BatchLine<S, A>> rejected,
            List<UnansweredLine<S>> unanswered,
            List<A> unmatched) {
        return new BatchResult<>(response, accepted, rejected, unanswered, unmatched);
    }

    /** The vendor's whole answer. */
    public R response() {
        return response;
    }

    /** The lines that the vendor took. */
    public List<BatchLine<S, A>> accepted() {
        return accepted;
    }

    /** The lines that the vendor refused. */
    public List<BatchLine<S, A>> rejected() {
        return rejected;
    }

    /**
     * The lines without an answer, or whose answer cannot be told from another's or does not say whether they were taken:
     * nobody knows what became of them.
     */
    public List<UnansweredLine<S>> unanswered() {
        return unanswered;
    }

    /** The answers that belong to no line that was sent, or to none that can be told, in the answer's order. */
    public List<A> unmatched() {
        return unmatched;
    }

    /** Whether the vendor took every line that was sent. */
    public boolean isComplete() {
        return rejected.isEmpty() && unanswered.isEmpty();
    }

    /** For logs: how many lines of each kind. */
    @Override
    public String toString() {
        return "BatchResult[accepted=" + accepted.size() + ", rejected=" + rejected.size() + ", unanswered="
                + unanswered.size() + ", unmatched=" + unmatched.size() + "]";
    }
}
