package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallListener;
import dev.vendorspec.runtime.CallListener.AttemptEnd;
import dev.vendorspec.runtime.CallListener.AttemptStart;
import dev.vendorspec.runtime.CallListener.CallEnd;
import dev.vendorspec.runtime.CallListener.CallStart;
import dev.vendorspec.runtime.CallListener.Observation;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.contract.Operation;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells a client's listeners of one call, and keeps what they throw away from it. */
final class CallEvents {

    private static final Logger LOG = System.getLogger("dev.vendorspec");

    private final List<Observation> observations;

    private CallEvents(List<Observation> observations) {
        this.observations = observations;
    }

    static CallEvents start(List<CallListener> listeners, Operation<?, ?> operation, String requestId) {
        if (listeners.isEmpty()) {
            return new CallEvents(List.of());
        }
        CallStart start = new CallStart(
                operation.vendor(), operation.endpoint(), operation.method(), operation.pathTemplate(), requestId);
        List<Observation> observations = new ArrayList<>();
        listeners.forEach(listener -> guarded(listener, () -> observations.add(listener.callStarted(start))));
        return new CallEvents(observations);
    }

    boolean isHeard() {
        return !observations.isEmpty();
    }

    void attemptStarted(AttemptStart attempt) {
        each(observation -> observation.attemptStarted(attempt));
    }

    void attemptEnded(AttemptEnd attempt) {
        each(observation -> observation.attemptEnded(attempt));
    }

    void ruleContradicted(Violation violation) {
        each(observation -> observation.ruleContradicted(violation));
    }

    void callEnded(CallEnd call) {
        each(observation -> observation.callEnded(call));
    }

    private void each(Consumer<Observation> event) {
        observations.forEach(observation -> guarded(observation, () -> event.accept(observation)));
    }

    /** The exception itself is a stranger's and might quote anything. */
    private static void guarded(Object listener, Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            LOG.log(
                    Logger.Level.WARNING,
                    "listener " + listener.getClass().getName() + " threw "
                            + e.getClass().getName());
        }
    }
}
