package dev.vendorspec.runtime.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a 2xx that tells a failure: made by the runtime, taken by the constructors of
 * {@link dev.vendorspec.runtime.VendorFailureException} and of the generated exceptions that extend it. Immutable; only
 * grows, so that those constructors keep their shape.
 *
 * @param call the call that was answered so
 * @param name the spec's name for the vendor's code, or null where it has none
 * @param condition the success condition that did not hold, as the spec writes it
 * @param reason why, as the answer says
 * @param maskedDetails code and text as an exception's message may show them, or null to show none of them
 */
public record VendorFailure(
        CallInfo call,
        @Nullable String name,
        String condition,
        Reason reason,
        @Nullable String maskedDetails) {

    public VendorFailure {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(reason, "reason");
    }

    /** The same under a name, which the spec gives the vendor's code. */
    public VendorFailure named(String newName) {
        return new VendorFailure(call, newName, condition, reason, maskedDetails);
    }
}
