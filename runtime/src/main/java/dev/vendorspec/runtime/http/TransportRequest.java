package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Header;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes out.
 *
 * @param method the HTTP method in capitals
 * @param headers in the order in which they are sent; values are already fit for a header
 * @param body what is sent, or null for no body
 * @param maxBodyBytes how much of an answer's body is taken
 */
record TransportRequest(String method, URI uri, List<Header> headers, byte @Nullable [] body, int maxBodyBytes) {

    /** For debugging: the method alone, as the address and the headers may hold what is secret. */
    @Override
    public String toString() {
        return method;
    }
}
