package dev.vendorspec.language.model;

/** How seriously a broken rule or check is taken. */
public enum Level {
    /** A request that breaks it does not leave. */
    ENFORCE,
    /** It is reported and the request leaves. */
    WARN,
    /** It is not looked at. */
    OFF
}
