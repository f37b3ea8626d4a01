package dev.vendorspec.runtime.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a 2xx that tells a failure: made by the runtime, taken by the constructors of
 * {@link dev.vendorspec.runtime.VendorFailureException} and of the generated exceptions that extend it. Immutable; only
 * grows, so that those constructors keep their shape.
 */
public final class VendorFailure {

    private final CallInfo call;
    private final String condition;
    private final @Nullable String name;
    private final Reason reason;
    private final @Nullable String maskedDetails;

    private VendorFailure(
            CallInfo call, String condition, @Nullable String name, Reason reason, @Nullable String maskedDetails) {
        this.call = Objects.requireNonNull(call, "call");
        this.condition = Objects.requireNonNull(condition, "condition");
        this.name = name;
        this.reason = Objects.requireNonNull(reason, "reason");
        this.maskedDetails = maskedDetails;
    }

    /**
     * A failure of which the vendor does not say why.
     *
     * @param condition the success condition that did not hold, as the spec writes it; empty for none
     */
    public static VendorFailure of(CallInfo call, String condition) {
        return new VendorFailure(call, condition, null, Reason.NONE, null);
    }

    /** The same failure under a name, which the spec gives the vendor's code. */
    public VendorFailure named(String newName) {
        return new VendorFailure(call, condition, newName, reason, maskedDetails);
    }

    /**
     * The same failure with why, as the vendor says.
     *
     * @param why code and text as they came, which may repeat what was sent
     * @param masked both as an exception's message may show them, or null to show none of them
     */
    public VendorFailure reason(Reason why, @Nullable String masked) {
        return new VendorFailure(call, condition, name, why, masked);
    }

    /** The call that was answered so. */
    public CallInfo call() {
        return call;
    }

    /** The success condition that did not hold, as the spec writes it; empty where the spec has none. */
    public String condition() {
        return condition;
    }

    /** The spec's name for the vendor's code, or null where it has none. */
    public @Nullable String name() {
        return name;
    }

    /** Why, as the answer says. */
    public Reason reason() {
        return reason;
    }

    /** Code and text without what was sent as personal or secret, or null where there is nothing to show. */
    public @Nullable String maskedDetails() {
        return maskedDetails;
    }
}
