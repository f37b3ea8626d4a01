package dev.vendorspec.runtime.contract;

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

    private HttpFailure(
            CallInfo call,
            int status,
            String statusName,
            @Nullable String vendorMessage,
            @Nullable String maskedMessage) {
        this.call = Objects.requireNonNull(call, "call");
        this.status = status;
        this.statusName = Objects.requireNonNull(statusName, "statusName");
        this.vendorMessage = vendorMessage;
        this.maskedMessage = maskedMessage;
    }

    /** A failure with the status's standard name and no text of the vendor. */
    public static HttpFailure of(CallInfo call, int status) {
        return new HttpFailure(call, status, HttpStatuses.nameOf(status), null, null);
    }

    /** The same failure under another name, which the spec gives the status. */
    public HttpFailure named(String name) {
        return new HttpFailure(call, status, name, vendorMessage, maskedMessage);
    }

    /**
     * The same failure with the vendor's text.
     *
     * @param raw the text as it came, which may repeat what was sent
     * @param masked the text as an exception's message may show it, or null to show none of it
     */
    public HttpFailure message(@Nullable String raw, @Nullable String masked) {
        return new HttpFailure(call, status, statusName, raw, masked);
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
}
