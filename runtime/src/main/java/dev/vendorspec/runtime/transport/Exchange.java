package dev.vendorspec.runtime.transport;

import java.util.concurrent.CompletableFuture;

/** One request on its way; made by a {@link Transport}. Thread-safe. */
public interface Exchange {

    /**
     * The answer with its body, once that has ended in one way or another; else what the network said instead, as a
     * {@link TransportFault}. May be completed by any thread.
     */
    CompletableFuture<TransportResponse> response();

    /** Whether so much of the request may have left that the server could act on it; once true, true for ever. */
    boolean mayHaveLeft();

    /** Gives the request up and frees its connection; does nothing once the answer is there. */
    void abort();
}
