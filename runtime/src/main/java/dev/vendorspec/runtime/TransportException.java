package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * No whole answer came: the connection failed, broke, took too long, or the waiting thread was interrupted (then its
 * flag is set again, and the exception is of this class itself).
 */
public class TransportException extends VendorException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure on the way.
     *
     * @param call which call
     * @param reason what happened, in English, without any value that was sent
     * @param mayHaveBeenProcessed whether the vendor may have done what the last attempt asked
     * @param cause what the network said, or null; its message must hold no value that was sent or received
     */
    public TransportException(CallInfo call, String reason, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(call, mayHaveBeenProcessed, line(call, reason + doubt(call, mayHaveBeenProcessed), null), cause);
    }

    private static String doubt(CallInfo call, boolean mayHaveBeenProcessed) {
        if (mayHaveBeenProcessed) {
            return ", may have been processed";
        }
        return call.progress().earlierMayHaveBeenProcessed() ? ", an earlier attempt may have been processed" : "";
    }
}
