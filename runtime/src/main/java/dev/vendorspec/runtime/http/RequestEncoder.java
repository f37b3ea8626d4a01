package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.PathSegment;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.json.Pair;
import dev.vendorspec.runtime.transport.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a call as the bytes that travel, without credentials; done once a call, whatever its attempts. */
final class RequestEncoder {

    private RequestEncoder() {}

    /**
     * The request of a call.
     *
     * @throws IllegalArgumentException for a path value that is blank or would leave its place in the path
     */
    static <Q extends @Nullable Object> EncodedRequest encode(Outgoing<Q, ?> call) {
        String own = call.operation().path(call.arguments().pathValues());
        String link = call.arguments().link();
        String path = link == null ? own + query(call) : call.server().follow(own, link);
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Accept", call.operation().accept()));
        addHeaders(call, headers);
        byte[] bytes = null;
        RequestBody<Q> body = call.operation().request();
        if (body != null) {
            BodyEncoder.EncodedBody encoded = BodyEncoder.encode(call, body);
            headers.add(new Header("Content-Type", encoded.mediaType()));
            bytes = encoded.bytes();
        }
        return new EncodedRequest(call.operation().method(), path, headers, bytes);
    }

    /** Blanks are %20 and not +: every server reads that (RFC 3986, 3.4). */
    private static String query(Outgoing<?, ?> call) {
        List<Pair> pairs = call.operation()
                .query()
                .pairs(call.arguments().query(), call.settings().values());
        return pairs.isEmpty()
                ? ""
                : pairs.stream()
                        .map(pair -> PathSegment.encoded(pair.name()) + "=" + PathSegment.encoded(pair.value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Several values of one name are one header with commas, which says the same (RFC 9110, 5.3). */
    private static void addHeaders(Outgoing<?, ?> call, List<Header> headers) {
        List<Pair> pairs = call.operation()
                .headers()
                .pairs(call.arguments().headers(), call.settings().values());
        if (pairs.isEmpty()) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        pairs.forEach(pair -> values.merge(pair.name(), pair.value(), (one, next) -> one + "," + next));
        values.forEach((name, value) ->
                headers.add(new Header(name, HeaderText.value(call.who() + ": header " + name, value))));
    }
}
