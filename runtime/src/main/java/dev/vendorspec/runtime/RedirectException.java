package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.HttpFailure;

/** A status 3xx: the vendor points to another address, which is never followed, as the token and the body would go along. */
public class RedirectException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** See {@link HttpStatusException#HttpStatusException}. */
    public RedirectException(HttpFailure failure) {
        super(failure);
    }
}
