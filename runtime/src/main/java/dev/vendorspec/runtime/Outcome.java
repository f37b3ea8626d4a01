package dev.vendorspec.runtime;

/** How a call or an attempt ended, in few classes: what metrics are labelled with. May grow. */
public enum Outcome {
    /** The vendor did what was asked. */
    SUCCESS,
    /** The request breaks the spec; nothing was sent. */
    INVALID_REQUEST,
    /** A 2xx that tells a failure. */
    VENDOR_FAILURE,
    /** A repeat met what an earlier attempt most likely created. */
    ALREADY_EXISTS,
    /** 401. */
    UNAUTHORIZED,
    /** 429. */
    THROTTLED,
    /** Any other 4xx. */
    CLIENT_ERROR,
    /** 3xx. */
    REDIRECT,
    /** 5xx. */
    SERVER_ERROR,
    /** A 2xx that is not what the spec describes. */
    UNREADABLE_ANSWER,
    /** No connection; nothing was sent. */
    NOT_CONNECTED,
    /** The connection broke on the way. */
    CONNECTION_LOST,
    /** No whole answer in time. */
    TIMEOUT,
    /** The login that gives the call's token failed; the call itself was not sent. */
    LOGIN_FAILED,
    /** Nobody waits any more: the future was cancelled or the thread interrupted. */
    CANCELLED,
    /** The call could not be made: a setting or an argument is missing or wrong. */
    MISUSE
}
