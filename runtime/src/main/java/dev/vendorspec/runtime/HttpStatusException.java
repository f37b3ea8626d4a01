package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;
import dev.vendorspec.runtime.contract.Reason;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered with a status other than 2xx. Its subclasses are the usual statuses; a generated client adds
 * subclasses of those for the statuses that the spec names.
 */
public class HttpStatusException extends VendorException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String statusName;
    private final @Nullable String vendorCode;
    private final @Nullable String vendorMessage;
    private final transient @Nullable Reason reason;
    private final @Nullable Duration retryAfter;

    /** An answer's failure; called by the runtime, by generated subclasses, and by tests with a mocked client. */
    public HttpStatusException(HttpFailure failure) {
        super(
                failure.call(),
                failure.mayHaveBeenProcessed(),
                line(
                        failure.call(),
                        "HTTP " + failure.status() + " (" + failure.statusName() + ")",
                        failure.maskedDetails()),
                null);
        this.status = failure.status();
        this.statusName = failure.statusName();
        this.vendorCode = failure.reason().code();
        this.vendorMessage = failure.reason().message();
        this.reason = failure.reason();
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

    /** The vendor's error code as it came, or null where the spec names no field for it or the answer has none. */
    public final @Nullable String vendorCode() {
        return vendorCode;
    }

    /**
     * The vendor's error code as a constant of its list; empty where the spec has another list for it or none, and after
     * this exception was serialized.
     */
    public final <C extends Code> Optional<C> vendorCode(Class<C> list) {
        return reason == null ? Optional.empty() : reason.code(list);
    }

    /**
     * What the vendor's list of codes calls this one: in Turkish for a Turkish locale, else in English. Null where there
     * is no code, no list or no such code in it, and after this exception was serialized.
     */
    public final @Nullable String vendorLabel(Locale locale) {
        return reason == null ? null : reason.label(locale);
    }

    /**
     * The vendor's own text as it came, or null where the answer has none that can be read. It may repeat what was
     * sent, so it is not for logs; {@link #getMessage()} has it with those values masked.
     */
    public final @Nullable String vendorMessage() {
        return vendorMessage;
    }

    /**
     * The body that came with the status where the spec describes it and it is of that type; empty where it could not be
     * read, and after this exception was serialized.
     */
    public final <T> Optional<T> body(Class<T> type) {
        return reason == null ? Optional.empty() : reason.answer(type);
    }

    /** How long the vendor asks to wait before the next call ({@code Retry-After}), or null where it does not. */
    public final @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
