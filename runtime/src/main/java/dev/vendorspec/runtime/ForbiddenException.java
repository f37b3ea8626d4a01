package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** Status 403: the vendor knows who asks, and refuses. */
public class ForbiddenException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public ForbiddenException(HttpFailure failure) {
        super(failure);
    }
}
