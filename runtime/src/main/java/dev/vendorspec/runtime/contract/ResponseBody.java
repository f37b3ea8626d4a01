package dev.vendorspec.runtime.contract;

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

    private final Function<JsonReader, @Nullable R> body;

    private ResponseBody(Function<JsonReader, @Nullable R> body) {
        this.body = body;
    }

    /** An object as the root. */
    public static <T> ResponseBody<T> object(JsonCodec<T> codec) {
        return new ResponseBody<>(reader -> reader.object(codec));
    }

    /** An array of objects as the root. */
    public static <T> ResponseBody<List<T>> list(JsonCodec<T> codec) {
        return new ResponseBody<>(reader -> reader.list(item -> item.object(codec)));
    }

    /** The same inside an object with that member, which holds it; its other members are ignored. */
    public ResponseBody<R> in(Member wrapper) {
        Wrapper<R> codec = new Wrapper<>(Members.of(wrapper), body);
        return new ResponseBody<>(reader -> {
            Optional<R> inside = reader.object(codec);
            return inside == null ? null : inside.orElse(null);
        });
    }

    /**
     * Reads the body; null where the document is JSON null or the wrapper is missing.
     *
     * @throws dev.vendorspec.runtime.UnreadableJsonException where the document is of another form
     */
    public @Nullable R read(JsonReader reader) {
        return body.apply(reader);
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
