package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.json.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an answer's body is read: part of a generated client's {@link Operation}. Immutable and thread-safe.
 *
 * @param <R> what is read
 */
public final class ResponseBody<R extends @Nullable Object> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Function<JsonReader, @Nullable R> body;

    /** What is read without JSON; null for JSON alone. */
    private final @Nullable Plain<R> plain;

    /** Whether white space alone says something. */
    private final boolean binary;

    private ResponseBody(Function<JsonReader, @Nullable R> body, @Nullable Plain<R> plain, boolean binary) {
        this.body = body;
        this.plain = plain;
        this.binary = binary;
    }

    private static <R extends @Nullable Object> ResponseBody<R> json(Function<JsonReader, @Nullable R> body) {
        return new ResponseBody<>(body, null, false);
    }

    /** An object as the root. */
    public static <T> ResponseBody<T> object(JsonCodec<T> codec) {
        return json(reader -> reader.object(codec));
    }

    /** An array of objects as the root. */
    public static <T> ResponseBody<List<T>> list(JsonCodec<T> codec) {
        return json(reader -> reader.list(item -> item.object(codec)));
    }

    /** An array of objects as the root, or one object that stands for an array of one. */
    public static <T> ResponseBody<List<T>> oneOrMany(JsonCodec<T> codec) {
        return json(reader -> reader.oneOrMany(item -> item.object(codec)));
    }

    /** Any other value as the root: a single one, a list of such, a map. */
    public static <T> ResponseBody<T> value(JsonReader.Item<T> value) {
        return json(value::read);
    }

    /** Text of any media type, as it comes, in the charset that the answer names, else UTF-8; no JSON. */
    public static ResponseBody<String> text() {
        return new ResponseBody<>(JsonReader::text, ResponseBody::decoded, false);
    }

    /** Bytes of any media type, as they come; no JSON. */
    public static ResponseBody<Bytes> binary() {
        return new ResponseBody<>(JsonReader::bytes, (octets, charset) -> Bytes.of(octets), true);
    }

    /** Content in base64: a JSON text, or the plain text. */
    public static ResponseBody<Bytes> base64() {
        return new ResponseBody<>(JsonReader::bytes, ResponseBody::ofBase64, false);
    }

    private static String decoded(byte[] octets, Charset charset) {
        String text = new String(octets, charset);
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private static @Nullable Bytes ofBase64(byte[] octets, Charset charset) {
        String text = decoded(octets, charset).strip();
        return text.startsWith("\"") || text.equals("null")
                ? Json.read(text.getBytes(StandardCharsets.UTF_8), JsonReader::bytes)
                : Bytes.ofBase64(text);
    }

    /** The same as JSON inside an object with that member, which holds it; its other members are ignored. */
    public ResponseBody<R> in(Member wrapper) {
        Wrapper<R> codec = new Wrapper<>(Members.of(wrapper), body);
        return json(reader -> {
            Optional<R> inside = reader.object(codec);
            return inside == null ? null : inside.orElse(null);
        });
    }

    /**
     * Reads the body of JSON; null where the document is JSON null or the wrapper is missing.
     *
     * @throws dev.vendorspec.runtime.UnreadableJsonException where the document is of another form
     */
    public @Nullable R read(JsonReader reader) {
        return body.apply(reader);
    }

    /**
     * Reads a body as it came; for the runtime itself.
     *
     * @param charset in which it is written if it is text
     * @return null where it is JSON null or the wrapper is missing
     * @throws dev.vendorspec.runtime.UnreadableJsonException where it should be JSON, and is of another form
     * @throws IllegalArgumentException where it should be base64, and is not; the message has none of it
     */
    public @Nullable R read(byte[] octets, Charset charset) {
        if (plain != null) {
            return plain.read(octets, charset);
        }
        // A few vendors still write JSON in the Turkish code pages, and say so.
        boolean asJsonWants = charset.equals(StandardCharsets.UTF_8);
        return Json.read(
                asJsonWants ? octets : new String(octets, charset).getBytes(StandardCharsets.UTF_8), body::apply);
    }

    /** Whether it is not always JSON. */
    boolean isPlain() {
        return plain != null;
    }

    /** Whether a body says nothing at all: no byte, or white space alone where that is no content. */
    public boolean isEmpty(byte[] octets) {
        for (byte octet : octets) {
            if (binary || octet != ' ' && octet != '\n' && octet != '\r' && octet != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Reads what is no JSON, or may be none. */
    @FunctionalInterface
    private interface Plain<R extends @Nullable Object> {

        @Nullable
        R read(byte[] octets, Charset charset);
    }

    /** Reads the wrapper's one member; the reader enters objects through codecs alone. */
    private record Wrapper<R extends @Nullable Object>(Members members, Function<JsonReader, @Nullable R> body)
            implements JsonCodec<Optional<R>> {

        @Override
        public Optional<R> read(JsonReader reader) {
            R inside = null;
            reader.beginObject();
            for (int i = reader.nextMember(members, -1); i >= 0; i = reader.nextMember(members, i)) {
                inside = body.apply(reader);
            }
            return Optional.ofNullable(inside);
        }

        @Override
        public void write(JsonWriter writer, Optional<R> value) {
            throw new UnsupportedOperationException("answers are read");
        }
    }
}
