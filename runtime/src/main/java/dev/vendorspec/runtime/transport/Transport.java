package dev.vendorspec.runtime.transport;

/**
 * Carries requests to servers: the one thing that a client asks of an HTTP library. Sends each request as it is, once:
 * never follows a redirect, never adds credentials or cookies, never repeats, never unpacks an answer. Thread-safe; may
 * be shared by clients.
 */
public interface Transport extends AutoCloseable {

    /**
     * Begins to send, without waiting: looking up the host, connecting, sending and receiving go on elsewhere. Whoever
     * asked has the deadline and aborts the exchange; a transport needs no limit of its own but for connecting.
     */
    Exchange start(TransportRequest request);

    /** Ends the exchanges that are under way, and frees threads and connections; later requests fail. */
    @Override
    void close();
}
