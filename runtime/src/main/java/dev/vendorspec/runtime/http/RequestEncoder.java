package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.json.Json;
import dev.vendorspec.runtime.transport.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        String path = link == null ? own : call.server().follow(own, link);
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Accept", "application/json"));
        byte[] bytes = null;
        RequestBody<Q> body = call.operation().request();
        if (body != null) {
            headers.add(new Header("Content-Type", "application/json"));
            Q given = Objects.requireNonNull(call.request(), "request");
            bytes = Json.write(writer -> body.write(writer, given));
        }
        return new EncodedRequest(call.operation().method(), path, headers, bytes);
    }
}
