package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * A call to a vendor that did not end well; the root of the tree that a generated client throws. No message in this
 * tree, and none of its causes, holds a token or a value that the spec marks personal or secret.
 */
public abstract class VendorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String vendor;
    private final String endpoint;
    private final String requestId;

    VendorException(CallInfo call, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.vendor = call.vendor();
        this.endpoint = call.endpoint();
        this.requestId = call.requestId();
    }

    /** The vendor's name as the spec writes it. */
    public final String vendor() {
        return vendor;
    }

    /** The endpoint's name as the spec writes it. */
    public final String endpoint() {
        return endpoint;
    }

    /** What tells this call from every other, in logs and in messages; the vendor has not seen it. */
    public final String requestId() {
        return requestId;
    }

    /** The form of every message: who, what, which call, and last the details where there are any. */
    static String line(CallInfo call, String what, @Nullable String details) {
        String line = call.vendor() + " " + call.endpoint() + ": " + what + " [request " + call.requestId() + "]";
        return details == null ? line : line + ": " + details;
    }
}
