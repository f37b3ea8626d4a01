package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/** The connection broke after the request had begun to leave: reset, closed, or the answer cut short. */
public final class ConnectionLostException extends TransportException {

    private static final long serialVersionUID = 1L;

    /** See {@link TransportException#TransportException}; the vendor may have processed the request. */
    public ConnectionLostException(CallInfo call, String reason, @Nullable Throwable cause) {
        super(call, reason, true, cause);
    }
}
