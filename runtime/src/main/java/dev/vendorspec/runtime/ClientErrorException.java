package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** A status 4xx that has no class of its own. */
public class ClientErrorException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public ClientErrorException(HttpFailure failure) {
        super(failure);
    }
}
