package dev.vendorspec.runtime.contract;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an answer with a status other than 2xx: made by the runtime, taken by the constructors of
 * {@link dev.vendorspec.runtime.HttpStatusException} and of the generated exceptions that extend it. Immutable; only
 * grows, so that those constructors keep their shape.
 */
public final class HttpFailure {

    private final CallInfo call;
    private final int status;
    private final String statusName;
    private final Reason reason;
    private final @Nullable String maskedDetails;
    private final @Nullable Duration retryAfter;

    private HttpFailure(
            CallInfo call,
            int status,
            String statusName,
            Reason reason,
            @Nullable String maskedDetails,
            @Nullable Duration retryAfter) {
        this.call = Objects.requireNonNull(call, "call");
        this.status = status;
        this.statusName = Objects.requireNonNull(statusName, "statusName");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.maskedDetails = maskedDetails;
        this.retryAfter = retryAfter;
    }

    /** A failure with the status's standard name, of which the vendor does not say why. */
    public static HttpFailure of(CallInfo call, int status) {
        return new HttpFailure(call, status, HttpStatuses.nameOf(status), Reason.NONE, null, null);
    }

    /** The same failure under another name, which the spec gives the status. */
    public HttpFailure named(String name) {
        return new HttpFailure(call, status, name, reason, maskedDetails, retryAfter);
    }

    /**
     * The same failure with why, as the vendor says.
     *
     * @param why code and text as they came, which may repeat what was sent
     * @param masked both as an exception's message may show them, or null to show none of them
     */
    public HttpFailure reason(Reason why, @Nullable String masked) {
        return new HttpFailure(call, status, statusName, why, masked, retryAfter);
    }

    /** The same failure with how long the vendor asks to wait. */
    public HttpFailure retryAfter(@Nullable Duration wait) {
        return new HttpFailure(call, status, statusName, reason, maskedDetails, wait);
    }

    /** The call that was answered so. */
    public CallInfo call() {
        return call;
    }

    /** The vendor's name as the spec writes it. */
    public String vendor() {
        return call.vendor();
    }

    /** The endpoint's name as the spec writes it. */
    public String endpoint() {
        return call.endpoint();
    }

    /** What tells this call from every other. */
    public String requestId() {
        return call.requestId();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The spec's name for the status, else the standard one, such as {@code Conflict}. */
    public String statusName() {
        return statusName;
    }

    /** Why, as the vendor says. */
    public Reason reason() {
        return reason;
    }

    /** Code and text without what was sent as personal or secret, or null where there is nothing to show. */
    public @Nullable String maskedDetails() {
        return maskedDetails;
    }

    /** How long the vendor asks to wait before the next call, or null where it does not. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /**
     * Whether the vendor may have done what was asked although it answered so: a 4xx, a redirect and a 503 that names a
     * time to come back refuse; 302 and 303 are also the answer to what was done, and after a 5xx nobody knows.
     */
    public boolean mayHaveBeenProcessed() {
        return switch (status) {
            case 302, 303 -> true;
            case 503 -> retryAfter == null;
            default -> status / 100 != 3 && status / 100 != 4;
        };
    }
}
