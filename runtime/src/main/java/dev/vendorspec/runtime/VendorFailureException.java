package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.Reason;
import dev.vendorspec.runtime.contract.VendorFailure;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered 2xx, and its answer says that the call failed: the spec's success condition did not hold, or the
 * answer has the form of a failure. A generated client adds subclasses for the vendor's codes that the spec names.
 */
public class VendorFailureException extends VendorException {

    private static final long serialVersionUID = 1L;

    private final String condition;
    private final @Nullable String vendorCode;
    private final @Nullable String vendorMessage;
    private final transient @Nullable Reason reason;

    /** A failure told inside a 2xx; called by the runtime, by generated subclasses, and by tests with a mocked client. */
    public VendorFailureException(VendorFailure failure) {
        super(failure.call(), false, line(failure.call(), text(failure), failure.maskedDetails()), null);
        this.condition = failure.condition();
        this.vendorCode = failure.reason().code();
        this.vendorMessage = failure.reason().message();
        this.reason = failure.reason();
    }

    private static String text(VendorFailure failure) {
        if (failure.name() != null) {
            return "the vendor reports " + failure.name();
        }
        return failure.condition().isEmpty()
                ? "the vendor reports failure in place of an answer"
                : "the vendor reports failure (" + failure.condition() + " does not hold)";
    }

    /**
     * The success condition that did not hold, as the spec writes it; empty where the spec has none, and the answer has
     * the form of a failure.
     */
    public final String condition() {
        return condition;
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
     * The vendor's own text as it came, or null where there is none. It may repeat what was sent, so it is not for logs;
     * {@link #getMessage()} has it with those values masked.
     */
    public final @Nullable String vendorMessage() {
        return vendorMessage;
    }

    /** The whole answer where it is of that type; empty after this exception was serialized. */
    public final <T> Optional<T> response(Class<T> type) {
        return reason == null ? Optional.empty() : reason.answer(type);
    }
}
