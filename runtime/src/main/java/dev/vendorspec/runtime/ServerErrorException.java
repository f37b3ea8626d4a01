package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** A status 5xx: the vendor's side failed; whether the request was processed is not known. */
public class ServerErrorException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public ServerErrorException(HttpFailure failure) {
        super(failure);
    }
}
