package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;

/** The call, from its beginning to the last byte of the answer, did not end in the client's {@code callTimeout}. */
public final class DeadlineExceededException extends TransportException {

    private static final long serialVersionUID = 1L;

    /** See {@link TransportException#TransportException}. */
    public DeadlineExceededException(CallInfo call, String reason, boolean mayHaveBeenProcessed) {
        super(call, reason, mayHaveBeenProcessed, null);
    }
}
