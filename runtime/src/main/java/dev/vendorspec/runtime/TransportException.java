package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * No whole answer came: the connection failed, broke, took too long, or the waiting thread was interrupted (then its
 * flag is set again, and the exception is of this class itself).
 */
public class TransportException extends VendorException {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveBeenProcessed;

    /**
     * A failure on the way.
     *
     * @param call which call
     * @param reason what happened, in English, without any value that was sent
     * @param mayHaveBeenProcessed see {@link #mayHaveBeenProcessed()}
     * @param cause what the network said, or null; its message must hold no value that was sent or received
     */
    public TransportException(CallInfo call, String reason, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        super(call, line(call, reason + (mayHaveBeenProcessed ? ", may have been processed" : ""), null), cause);
        this.mayHaveBeenProcessed = mayHaveBeenProcessed;
    }

    /**
     * Whether the vendor may have done what was asked: false where the request certainly did not arrive whole, so that
     * it may be sent again; true where nobody can tell.
     */
    public final boolean mayHaveBeenProcessed() {
        return mayHaveBeenProcessed;
    }
}
