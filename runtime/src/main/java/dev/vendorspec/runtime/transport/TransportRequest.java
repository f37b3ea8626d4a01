package dev.vendorspec.runtime.transport;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes out.
 *
 * @param method the HTTP method in capitals
 * @param uri the whole address; http or https. Over http, HTTP/1.1 is spoken
 * @param headers in the order in which they are sent; values are already fit for a header. The length of the body and
 *     the host are for the transport to add
 * @param body what is sent, or null for no body; never changed
 * @param maxBodyBytes how much of an answer's body is taken
 */
public record TransportRequest(String method, URI uri, List<Header> headers, byte @Nullable [] body, int maxBodyBytes) {

    public TransportRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(uri, "uri");
        headers = List.copyOf(headers);
    }

    /** For debugging: the method alone, as the address and the headers may hold what is secret. */
    @Override
    public String toString() {
        return method;
    }
}
