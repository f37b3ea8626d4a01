package dev.vendorspec.runtime.http;

import java.util.concurrent.CompletableFuture;

/** One request on its way; made by a {@link Transport}. Thread-safe. */
interface Exchange {

    /** The answer with its body, or what the network said instead. */
    CompletableFuture<TransportResponse> response();

    /** Whether so much of the request may have left that the server could act on it; once true, true for ever. */
    boolean mayHaveLeft();

    /** Gives the request up and frees its connection; does nothing once the answer is there. */
    void abort();
}
