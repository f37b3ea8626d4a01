package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vendor answered 2xx, and its answer says that the call failed: the spec's success condition did not hold. */
public final class VendorFailureException extends VendorException {

    private static final long serialVersionUID = 1L;

    private final String condition;
    private final @Nullable String code;
    private final @Nullable String vendorMessage;
    private final transient @Nullable Object response;

    /**
     * A failure told inside a 2xx.
     *
     * @param call which call
     * @param condition the success condition as the spec writes it
     * @param code the vendor's error code as it came, or null
     * @param vendorMessage the vendor's text as it came, or null
     * @param maskedDetails code and text as {@link #getMessage()} may show them, or null to show none of them
     * @param response the whole answer, or null
     */
    public VendorFailureException(
            CallInfo call,
            String condition,
            @Nullable String code,
            @Nullable String vendorMessage,
            @Nullable String maskedDetails,
            @Nullable Object response) {
        super(
                call,
                false,
                line(call, "the vendor reports failure (" + condition + " does not hold)", maskedDetails),
                null);
        this.condition = Objects.requireNonNull(condition, "condition");
        this.code = code;
        this.vendorMessage = vendorMessage;
        this.response = response;
    }

    /** The success condition that did not hold, as the spec writes it. */
    public String condition() {
        return condition;
    }

    /** The vendor's error code as it came, or null where the spec names no field for it or the answer has none. */
    public @Nullable String code() {
        return code;
    }

    /**
     * The vendor's own text as it came, or null where there is none. It may repeat what was sent, so it is not for logs;
     * {@link #getMessage()} has it with those values masked.
     */
    public @Nullable String vendorMessage() {
        return vendorMessage;
    }

    /** The whole answer where it is of that type; empty after this exception was serialized. */
    public <T> Optional<T> response(Class<T> type) {
        return Optional.ofNullable(response).filter(type::isInstance).map(type::cast);
    }
}
