package dev.vendorspec.runtime;

/** How much a broken check or rule matters. */
public enum Level {
    /** A broken check is reported, and nothing is sent. */
    ENFORCE,
    /** A broken check is reported; the request is sent all the same. */
    WARN,
    /** Nothing is reported. */
    OFF
}
