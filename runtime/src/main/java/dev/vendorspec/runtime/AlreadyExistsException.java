package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * The vendor already has what was to be created, and knows it by its natural key: by an earlier call whose answer was
 * lost, or by somebody else's. Nothing was created by this answer; a repeat after a doubtful failure that meets this has
 * its answer. The spec says by what status or code the vendor tells it.
 */
public final class AlreadyExistsException extends VendorException {

    private static final long serialVersionUID = 1L;

    /**
     * A create that met what it would create.
     *
     * @param call which call
     * @param maskedDetails the vendor's text as {@link #getMessage()} may show it, or null to show none of it
     * @param cause what the same answer is without the spec's word for it
     */
    public AlreadyExistsException(CallInfo call, @Nullable String maskedDetails, VendorException cause) {
        super(call, false, line(call, "already exists", maskedDetails), cause);
    }

    /**
     * Whether an earlier attempt of this very call may have created it, so that it is most likely the caller's own.
     * Where false, an earlier call of the caller's may have.
     */
    public boolean isLikelyOwn() {
        return mayHaveBeenProcessed();
    }
}
