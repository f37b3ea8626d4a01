package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a call's body as the bytes that travel; {@link RequestEncoder} calls it. */
final class BodyEncoder {

    private BodyEncoder() {}

    /**
     * A body as it travels.
     *
     * @param mediaType what the head says of it
     */
    record EncodedBody(String mediaType, byte[] bytes) {}

    /**
     * The body of a call.
     *
     * @throws IllegalArgumentException for a value that its form cannot carry
     */
    static <Q extends @Nullable Object> EncodedBody encode(Outgoing<Q, ?> call, RequestBody<Q> body) {
        Q given = call.given(body);
        Consumer<JsonWriter> document =
                writer -> body.write(writer, given, call.settings().values());
        return switch (body.format()) {
            case JSON -> new EncodedBody(body.mediaType(), Json.write(document));
            case FORM -> new EncodedBody(body.mediaType(), ascii(FormText.of(Json.form(body.lists(), document))));
            case MULTIPART ->
                MultipartText.of(
                        body.mediaType(), Json.parts(document), call.settings().random());
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
