package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * A repeat whose earlier attempt may have been processed, by an attempt of the same call or by an earlier call, met what
 * it would create: the vendor knows it by its natural key. So the earlier attempt most likely did what was asked; nothing
 * was created by this one. Where nothing was sent before, the same answer is a plain failure: somebody else's.
 *
 * @see CallOptions.Builder#repeatOf
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
}
