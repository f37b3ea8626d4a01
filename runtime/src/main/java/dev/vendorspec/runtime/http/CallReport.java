package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallListener.AttemptEnd;
import dev.vendorspec.runtime.CallListener.CallEnd;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells listeners and logs of one call, and of the rules that the vendor does not share. One for each {@link CallRun}. */
final class CallReport {

    private final Outgoing<?, ?> call;
    private final CallEvents events;
    private List<Violation> warnings = List.of();
    private long attemptBegan;

    /** Of a call that begins, which the listeners are told. */
    CallReport(Outgoing<?, ?> call) {
        this.call = call;
        this.events = CallEvents.start(
                call.settings().conduct().listeners(),
                call.operation(),
                call.call().requestId());
    }

    /** What the request breaks and is sent all the same. */
    void warned(List<Violation> violations) {
        warnings = violations;
    }

    /** An attempt begins, to which listeners may add headers. */
    void attemptStarted(AttemptHeaders attempt) {
        attemptBegan = System.nanoTime();
        events.attemptStarted(attempt);
    }

    /** The attempt leaves. */
    void sent(BaseAddress server, EncodedRequest request, SentSecrets secrets) {
        if (WireLog.isWanted(call)) {
            WireLog.sent(call, WireLog.curl(call, server, request, secrets));
        }
    }

    /**
     * The attempt was answered.
     *
     * @param value what was read of the answer, or the failure that it is
     */
    void answered(TransportResponse answer, @Nullable Object value, SentSecrets secrets) {
        if (WireLog.isWanted(call)) {
            WireLog.received(call, answer, value, secrets);
        }
        if (!(value instanceof VendorException)) {
            warnings.forEach(warning -> {
                CallLog.contradicted(call.call(), warning);
                events.ruleContradicted(warning);
            });
        }
    }

    /**
     * An attempt ended.
     *
     * @param status what it was answered with, or 0
     * @param next after what wait the next follows, or null where none does
     */
    void attemptEnded(int number, @Nullable VendorException failure, int status, @Nullable Duration next) {
        if (next == null && !events.isHeard()) {
            return;
        }
        int known = failure == null ? status : Outcomes.status(failure);
        AttemptEnd end = new AttemptEnd(
                number, Outcomes.of(failure), known, Duration.ofNanos(System.nanoTime() - attemptBegan), next);
        if (next != null) {
            CallLog.again(call.call(), end);
        }
        events.attemptEnded(end);
    }

    /**
     * The call ended.
     *
     * @param doubt whether the vendor may have done what was asked, where the call failed without saying so
     */
    void ended(@Nullable Throwable thrown, int status, int attempts, Duration elapsed, boolean doubt) {
        if (!events.isHeard() && !CallLog.isWanted()) {
            return;
        }
        boolean mayHaveBeenProcessed =
                thrown instanceof VendorException failure ? failure.mayHaveBeenProcessed() : thrown != null && doubt;
        List<String> broken = warnings.stream().map(Violation::ruleId).toList();
        CallEnd end = new CallEnd(Outcomes.of(thrown), status, attempts, elapsed, mayHaveBeenProcessed, broken);
        events.callEnded(end);
        CallLog.ended(call.call(), end);
    }
}
