package dev.vendorspec.runtime.http;

/**
 * Carries requests to servers: the one thing that {@link HttpCaller} asks of an HTTP library. Never follows a redirect,
 * never adds credentials, never blocks the caller. Thread-safe.
 */
interface Transport {

    /** Begins to send; connecting, sending and receiving go on elsewhere. */
    Exchange start(TransportRequest request);
}
