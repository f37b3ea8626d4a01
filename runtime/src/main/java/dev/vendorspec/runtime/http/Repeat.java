package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.VendorException;

/** Whether an attempt that failed so may be made again. */
enum Repeat {
    /** The next would end the same way, or nobody may try. */
    NEVER,
    /** The vendor may have done what was asked. */
    IF_IDEMPOTENT,
    /** The vendor cannot have done what was asked. */
    ALWAYS;

    /** After an answer that is a failure. A conflict is never repeated. */
    static Repeat after(VendorException failure) {
        if (!(failure instanceof HttpStatusException answer)) {
            return NEVER;
        }
        return switch (answer.status()) {
            case 429 -> ALWAYS;
            case 503 -> answer.retryAfter() == null ? IF_IDEMPOTENT : ALWAYS;
            case 500, 502, 504 -> IF_IDEMPOTENT;
            default -> NEVER;
        };
    }

    /** After an attempt that had no whole answer. */
    static Repeat afterFault(boolean mayHaveLeft) {
        return mayHaveLeft ? IF_IDEMPOTENT : ALWAYS;
    }
}
