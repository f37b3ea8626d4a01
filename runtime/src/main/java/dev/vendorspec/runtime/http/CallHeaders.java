package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.KeyPlace;
import dev.vendorspec.runtime.transport.Header;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headers that every call has, and those that its options add; the same for all of its attempts. */
final class CallHeaders {

    private CallHeaders() {}

    /** Completes a request as the endpoint's encoder wrote it; an option's header takes the place of one of that name. */
    static EncodedRequest complete(Outgoing<?, ?> call, EncodedRequest encoded) {
        List<Header> headers = new ArrayList<>(encoded.headers());
        headers.add(new Header("Accept-Encoding", "gzip"));
        put(headers, name(call.operation().idempotencyKey()), call.idempotencyKey());
        put(headers, name(call.operation().requestId()), call.call().requestId());
        call.options().headers().forEach(header -> put(headers, header.name(), header.value()));
        return new EncodedRequest(encoded.method(), encoded.path(), headers, encoded.body());
    }

    /** The names, in lower case, of headers whose values say nothing of anybody. */
    static Set<String> open(Outgoing<?, ?> call) {
        Set<String> open = new HashSet<>(Set.of("accept", "accept-encoding", "content-type"));
        Stream.of(name(call.operation().idempotencyKey()), name(call.operation().requestId()))
                .forEach(name -> open.add(name.toLowerCase(Locale.ROOT)));
        return open;
    }

    /** The header that a key travels in; empty where it travels in none. */
    private static String name(@Nullable KeyPlace<?> place) {
        return place == null || place.header() == null ? "" : place.header();
    }

    private static void put(List<Header> headers, String name, @Nullable String value) {
        if (name.isEmpty() || value == null) {
            return;
        }
        headers.removeIf(header -> String.CASE_INSENSITIVE_ORDER.compare(header.name(), name) == 0);
        headers.add(new Header(name, value));
    }
}
