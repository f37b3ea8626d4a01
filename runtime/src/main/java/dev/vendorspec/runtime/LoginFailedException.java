package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * The call's token could not be had: the login before it failed, or gave no token. The call itself was not sent, or was
 * answered by 401; so it was not processed. {@link #getCause()} is the login's own failure where it has one.
 */
public final class LoginFailedException extends VendorException {

    private static final long serialVersionUID = 1L;

    /**
     * A call without its token.
     *
     * @param call which call
     * @param reason what happened, in English, without any value that was sent
     * @param cause the login's failure, or null
     */
    public LoginFailedException(CallInfo call, String reason, @Nullable VendorException cause) {
        super(call, false, line(call, reason, null), cause);
    }
}
