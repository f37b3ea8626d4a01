package dev.vendorspec.benchmarks.call;

import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** The transport alone. */
final class BareMemory implements CallPeer {

    private static final String ADDRESS = "https://api.example" + Message.PATH;
    private static final int LIMIT = 1 << 20;

    private final byte[] written = Message.written();
    private final Transport memory = new MemoryTransport(Message.ANSWER);

    @Override
    public Object call() throws ExecutionException, InterruptedException {
        TransportRequest request = new TransportRequest(
                "POST",
                URI.create(ADDRESS),
                List.of(
                        new Header("Accept", "application/json"),
                        new Header("Content-Type", "application/json"),
                        new Header("Authorization", "Bearer any")),
                written,
                LIMIT);
        TransportResponse answer = memory.start(request).response().get();
        return Message.expect(answer.status(), answer.body().bytes());
    }

    @Override
    public void close() {
        memory.close();
    }
}
