package dev.vendorspec.benchmarks.call;

import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A transport without a network, of which nothing is measured. Thread-safe. */
final class MemoryTransport implements Transport {

    private final TransportResponse response;

    MemoryTransport(byte[] answer) {
        response = new TransportResponse(
                200,
                List.of(
                        new Header("Content-Type", "application/json; charset=utf-8"),
                        new Header("Date", "Thu, 29 Feb 2024 21:30:00 GMT")),
                ReceivedBody.whole(answer));
    }

    @Override
    public Exchange start(TransportRequest request) {
        return new Exchange() {
            @Override
            public CompletableFuture<TransportResponse> response() {
                return CompletableFuture.completedFuture(response);
            }

            @Override
            public boolean mayHaveLeft() {
                return true;
            }

            @Override
            public void abort() {
                // The answer is there.
            }
        };
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
