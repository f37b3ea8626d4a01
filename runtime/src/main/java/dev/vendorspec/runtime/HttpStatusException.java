package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered with a status other than 2xx. Its subclasses are the usual statuses; a generated client adds
 * subclasses of those for the statuses that the spec names.
 */
public class HttpStatusException extends VendorException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String statusName;
    private final @Nullable String vendorMessage;
    private final @Nullable Duration retryAfter;

    /** An answer's failure; called by the runtime, by generated subclasses, and by tests with a mocked client. */
    public HttpStatusException(HttpFailure failure) {
        super(
                failure.call(),
                failure.mayHaveBeenProcessed(),
                line(
                        failure.call(),
                        "HTTP " + failure.status() + " (" + failure.statusName() + ")",
                        failure.maskedMessage()),
                null);
        this.status = failure.status();
        this.statusName = failure.statusName();
        this.vendorMessage = failure.vendorMessage();
        this.retryAfter = failure.retryAfter();
    }

    /** The HTTP status. */
    public final int status() {
        return status;
    }

    /** The spec's name for the status, else the standard one, such as {@code Conflict}. */
    public final String statusName() {
        return statusName;
    }

    /**
     * The vendor's own text as it came, or null where the answer has none that can be read. It may repeat what was
     * sent, so it is not for logs; {@link #getMessage()} has it with those values masked.
     */
    public final @Nullable String vendorMessage() {
        return vendorMessage;
    }

    /** How long the vendor asks to wait before the next call ({@code Retry-After}), or null where it does not. */
    public final @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
