package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Header;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as {@link RequestEncoder} wrote it, and {@link Credentials} completed it: all of its bytes, but for the
 * server's address. Immutable: nobody changes the headers' list or the body's array.
 *
 * @param method the HTTP method in capitals
 * @param path the path, with the query where there is one, percent-encoded, beginning with a slash
 * @param headers in the order in which they are sent; values are already fit for a header
 * @param body what is sent, or null for no body
 */
record EncodedRequest(String method, String path, List<Header> headers, byte @Nullable [] body) {

    /** The same with one more header at the end. */
    EncodedRequest with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new EncodedRequest(method, path, more, body);
    }

    /** The same with another body. */
    EncodedRequest with(byte[] newBody) {
        return new EncodedRequest(method, path, headers, newBody);
    }

    /** For debugging: the method alone, as path, headers and body may hold what is secret. */
    @Override
    public String toString() {
        return method;
    }
}
