package dev.vendorspec.runtime;

/** What is different for one call: the last, optional argument of generated methods. Immutable and thread-safe. */
public final class CallOptions {

    /** Nothing different: the client's own settings. */
    public static final CallOptions NONE = new CallOptions();

    private CallOptions() {}
}
