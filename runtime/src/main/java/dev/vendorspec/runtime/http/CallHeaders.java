package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headers that every call has, and those that its options add; the same for all of its attempts. */
final class CallHeaders {

    private CallHeaders() {}

    /** Completes a request as the endpoint's encoder wrote it; an option's header takes the place of one of that name. */
    static EncodedRequest complete(Outgoing<?, ?> call, EncodedRequest encoded, @Nullable String idempotencyKey) {
        List<Header> headers = new ArrayList<>(encoded.headers());
        headers.add(new Header("Accept-Encoding", "gzip"));
        if (idempotencyKey != null) {
            put(headers, new Header(call.operation().idempotencyKeyHeader(), idempotencyKey));
        }
        if (call.operation().requestIdHeader() != null) {
            put(
                    headers,
                    new Header(call.operation().requestIdHeader(), call.call().requestId()));
        }
        call.options().headers().forEach(header -> put(headers, header));
        return new EncodedRequest(encoded.method(), encoded.path(), headers, encoded.body());
    }

    /** The names, in lower case, of headers whose values say nothing of anybody. */
    static Set<String> open(Outgoing<?, ?> call) {
        Set<String> open = new java.util.HashSet<>(Set.of("accept", "accept-encoding", "content-type"));
        if (call.operation().idempotencyKeyHeader() != null) {
            open.add(call.operation().idempotencyKeyHeader().toLowerCase(Locale.ROOT));
        }
        if (call.operation().requestIdHeader() != null) {
            open.add(call.operation().requestIdHeader().toLowerCase(Locale.ROOT));
        }
        return open;
    }

    private static void put(List<Header> headers, Header added) {
        headers.removeIf(header -> String.CASE_INSENSITIVE_ORDER.compare(header.name(), added.name()) == 0);
        headers.add(added);
    }
}
