package dev.vendorspec.runtime;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is told of every call of a client: enough to build metrics and traces on. Events hold the spec's names, statuses,
 * counts and times, never an address, a header's value or a body. What a listener throws is logged and changes nothing.
 * Called by many threads; must not block.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * A call begins; told by the thread that makes it, before anything else.
     *
     * @return who is told the rest of this call
     */
    Observation callStarted(CallStart call);

    /** Is told of one call; by one thread at a time, not always the same. */
    interface Observation {

        /** An attempt is about to leave. */
        default void attemptStarted(AttemptStart attempt) {}

        /** The attempt ended. */
        default void attemptEnded(AttemptEnd attempt) {}

        /**
         * A rule at level WARN said no to the request, and the vendor said yes: the rule is wrong, or the vendor does
         * not look.
         */
        default void ruleContradicted(Violation violation) {}

        /** The call ended; the last that is told. */
        default void callEnded(CallEnd call) {}
    }

    /**
     * A call that begins.
     *
     * @param vendor the vendor's name as the spec writes it
     * @param endpoint the endpoint's name as the spec writes it
     * @param method the HTTP method in capitals
     * @param pathTemplate the path with <code>{Name}</code> where a value goes
     * @param requestId what tells the call from every other; not a label for metrics
     */
    record CallStart(String vendor, String endpoint, String method, String pathTemplate, String requestId) {}

    /** An attempt that is about to leave. */
    interface AttemptStart {

        /** Which attempt, counted from 1. */
        int number();

        /** The server's host and port. */
        String server();

        /**
         * Adds a header to this attempt, such as {@code traceparent}.
         *
         * @throws IllegalArgumentException for a name or value that no header can have, and for a header that the
         *     client sets itself; the value is not told
         */
        void header(String name, String value);
    }

    /**
     * An attempt that ended.
     *
     * @param number which attempt, counted from 1
     * @param outcome how it ended
     * @param status the HTTP status, or 0 where none came
     * @param elapsed how long it took
     * @param nextAfter how long is waited before the next attempt, or null where there is none
     */
    record AttemptEnd(
            int number,
            Outcome outcome,
            int status,
            Duration elapsed,
            @Nullable Duration nextAfter) {}

    /**
     * A call that ended.
     *
     * @param outcome how it ended
     * @param status the HTTP status of its last attempt, or 0 where none came
     * @param attempts how often it was sent
     * @param elapsed how long it took, waits included
     * @param mayHaveBeenProcessed whether the vendor may have done what was asked although the call failed
     * @param brokenRules the ids of the rules at level WARN that the request breaks
     */
    record CallEnd(
            Outcome outcome,
            int status,
            int attempts,
            Duration elapsed,
            boolean mayHaveBeenProcessed,
            List<String> brokenRules) {

        public CallEnd {
            brokenRules = List.copyOf(brokenRules);
        }
    }
}
