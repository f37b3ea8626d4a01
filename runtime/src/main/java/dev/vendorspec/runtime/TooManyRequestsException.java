package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** Status 429: too many calls in a short time. */
public class TooManyRequestsException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public TooManyRequestsException(HttpFailure failure) {
        super(failure);
    }
}
