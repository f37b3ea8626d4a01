package dev.vendorspec.runtime.contract;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which call an exception tells about: made by the runtime for each call, taken by the exceptions' constructors, and by
 * tests that let a mocked client fail. Immutable; only grows, so that those constructors keep their shape.
 */
public final class CallInfo {

    private final String vendor;
    private final String endpoint;
    private final String requestId;
    private final Progress progress;

    private CallInfo(String vendor, String endpoint, String requestId, Progress progress) {
        this.vendor = Objects.requireNonNull(vendor, "vendor");
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        this.requestId = Objects.requireNonNull(requestId, "requestId");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /**
     * A call's facts, before it was sent.
     *
     * @param vendor the vendor's name as the spec writes it
     * @param endpoint the endpoint's name as the spec writes it
     * @param requestId what tells this call from every other
     */
    public static CallInfo of(String vendor, String endpoint, String requestId) {
        return new CallInfo(vendor, endpoint, requestId, Progress.NONE);
    }

    /** The same call, that far. */
    public CallInfo at(Progress newProgress) {
        return new CallInfo(vendor, endpoint, requestId, newProgress);
    }

    /** The vendor's name as the spec writes it. */
    public String vendor() {
        return vendor;
    }

    /** The endpoint's name as the spec writes it. */
    public String endpoint() {
        return endpoint;
    }

    /** What tells this call from every other. */
    public String requestId() {
        return requestId;
    }

    /** How far the call came. */
    public Progress progress() {
        return progress;
    }

    /** For debugging: vendor, endpoint and request id. */
    @Override
    public String toString() {
        return vendor + " " + endpoint + " [request " + requestId + "]";
    }

    /**
     * How far a call came before it failed.
     *
     * @param attempts how often it was sent, as far as that is known
     * @param elapsed how long it took
     * @param earlierMayHaveBeenProcessed whether the vendor may have done what was asked by an attempt before the last
     * @param repeatable whether the vendor does the same once however often it is asked: by the endpoint's nature, or by
     *     an idempotency key
     * @param idempotencyKey by what the vendor knows a repeat, or null
     * @param curl gives the last attempt as a command line without what is personal or secret, or null; asked by an
     *     exception that is made
     */
    public record Progress(
            int attempts,
            Duration elapsed,
            boolean earlierMayHaveBeenProcessed,
            boolean repeatable,
            @Nullable String idempotencyKey,
            Supplier<@Nullable String> curl) {

        /** Not sent yet. */
        public static final Progress NONE = new Progress(0, Duration.ZERO, false, false, null, () -> null);
    }
}
