package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** Status 401: the token is missing, wrong or expired. */
public class UnauthorizedException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public UnauthorizedException(HttpFailure failure) {
        super(failure);
    }
}
