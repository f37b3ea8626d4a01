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
    private final @Nullable String vendorMessage;
    private final @Nullable String maskedMessage;
    private final @Nullable Duration retryAfter;

    private HttpFailure(
            CallInfo call,
            int status,
            String statusName,
            @Nullable String vendorMessage,
            @Nullable String maskedMessage,
            @Nullable Duration retryAfter) {
        this.call = Objects.requireNonNull(call, "call");
        this.status = status;
        this.statusName = Objects.requireNonNull(statusName, "statusName");
        this.vendorMessage = vendorMessage;
        this.maskedMessage = maskedMessage;
        this.retryAfter = retryAfter;
    }

    /** A failure with the status's standard name and no text of the vendor. */
    public static HttpFailure of(CallInfo call, int status) {
        return new HttpFailure(call, status, HttpStatuses.nameOf(status), null, null, null);
    }

    /** The same failure under another name, which the spec gives the status. */
    public HttpFailure named(String name) {
        return new HttpFailure(call, status, name, vendorMessage, maskedMessage, retryAfter);
    }

    /**
     * The same failure with the vendor's text.
     *
     * @param raw the text as it came, which may repeat what was sent
     * @param masked the text as an exception's message may show it, or null to show none of it
     */
    public HttpFailure message(@Nullable String raw, @Nullable String masked) {
        return new HttpFailure(call, status, statusName, raw, masked, retryAfter);
    }

    /** The same failure with how long the vendor asks to wait. */
    public HttpFailure retryAfter(@Nullable Duration wait) {
        return new HttpFailure(call, status, statusName, vendorMessage, maskedMessage, wait);
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

    /** The vendor's own text as it came, or null where the answer has none. It may repeat what was sent. */
    public @Nullable String vendorMessage() {
        return vendorMessage;
    }

    /** The vendor's text without what was sent as personal or secret, or null where there is none to show. */
    public @Nullable String maskedMessage() {
        return maskedMessage;
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
