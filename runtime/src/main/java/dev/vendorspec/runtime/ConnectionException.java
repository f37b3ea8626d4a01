package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * No connection to the vendor: refused, host unknown, no answer to the connect, or no agreement on TLS. The request did
 * not leave, or the vendor's server says, in HTTP/2, that it did not process it.
 */
public final class ConnectionException extends TransportException {

    private static final long serialVersionUID = 1L;

    /** See {@link TransportException#TransportException}; nothing can have been processed. */
    public ConnectionException(CallInfo call, String reason, @Nullable Throwable cause) {
        super(call, reason, false, cause);
    }
}
