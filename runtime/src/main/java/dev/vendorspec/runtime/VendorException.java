package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import java.time.Duration;
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
    private final int attempts;
    private final Duration elapsed;
    private final boolean mayHaveBeenProcessed;
    private final boolean repeatable;
    private final @Nullable String idempotencyKey;
    private final @Nullable String curl;

    /**
     * @param mayHaveBeenProcessed whether the vendor may have done what the last attempt asked; whether an earlier one
     *     may have been processed is the call's own knowledge
     */
    VendorException(CallInfo call, boolean mayHaveBeenProcessed, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.vendor = call.vendor();
        this.endpoint = call.endpoint();
        this.requestId = call.requestId();
        this.attempts = call.progress().attempts();
        this.elapsed = call.progress().elapsed();
        this.mayHaveBeenProcessed = mayHaveBeenProcessed || call.progress().earlierMayHaveBeenProcessed();
        this.repeatable = call.progress().repeatable();
        this.idempotencyKey = call.progress().idempotencyKey();
        this.curl = call.progress().curl().get();
    }

    /** The vendor's name as the spec writes it. */
    public final String vendor() {
        return vendor;
    }

    /** The endpoint's name as the spec writes it. */
    public final String endpoint() {
        return endpoint;
    }

    /** What tells this call from every other, in logs and in messages; the same for all of its attempts. */
    public final String requestId() {
        return requestId;
    }

    /** How often the call was sent, as far as that is known; 0 where nothing was. */
    public final int attempts() {
        return attempts;
    }

    /** How long the call took, waits and login included. */
    public final Duration elapsed() {
        return elapsed;
    }

    /**
     * Whether the vendor may have done what was asked: false where it certainly has not, as no attempt arrived whole or
     * the vendor refused each; true where nobody can tell, or the vendor most likely has.
     */
    public final boolean mayHaveBeenProcessed() {
        return mayHaveBeenProcessed;
    }

    /**
     * Whether the same call can be made again without doing twice what was meant once: it was not processed, or the
     * endpoint is idempotent, or the call had an {@link #idempotencyKey}, which must be given again, or the request has
     * a natural key by which the vendor refuses to create it twice. Says nothing of whether the repeat would succeed.
     *
     * @see CallOptions.Builder#repeatOf
     */
    public final boolean isRepeatSafe() {
        return !mayHaveBeenProcessed || repeatable;
    }

    /**
     * The key by which the vendor knows a repeat of this call, or null where the endpoint has none; a repeat gives it by
     * {@link CallOptions.Builder#repeatOf} or {@link CallOptions.Builder#idempotencyKey}.
     */
    public final @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /**
     * The last attempt as a command line for {@code curl}, for the vendor's support: with masks for credentials and for
     * whatever is personal or secret, so it has to be completed by who may see them. Null where nothing was sent.
     */
    public final @Nullable String curl() {
        return curl;
    }

    /** The form of every message: who, what, after how many attempts, which call, last the details where there are any. */
    static String line(CallInfo call, String what, @Nullable String details) {
        int attempts = call.progress().attempts();
        String line = call.vendor() + " " + call.endpoint() + ": " + what
                + (attempts > 1 ? " after " + attempts + " attempts" : "") + " [request " + call.requestId() + "]";
        return details == null ? line : line + ": " + details;
    }
}
