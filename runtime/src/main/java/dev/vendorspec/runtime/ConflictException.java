package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** Status 409: what was sent conflicts with what the vendor has, such as a code used twice. */
public class ConflictException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public ConflictException(HttpFailure failure) {
        super(failure);
    }
}
