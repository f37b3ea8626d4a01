package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** Status 404: the vendor knows no such address or record. */
public class NotFoundException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public NotFoundException(HttpFailure failure) {
        super(failure);
    }
}
