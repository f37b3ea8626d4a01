package dev.vendorspec.runtime.contract;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where what tells one call from every other travels: in a header, or in a field of the body. Part of a generated
 * operation. Immutable and thread-safe.
 *
 * @param <Q> what the body is written from
 */
public final class KeyPlace<Q extends @Nullable Object> {

    private final @Nullable String header;
    private final @Nullable Function<Q, @Nullable String> given;
    private final @Nullable BiFunction<Q, String, Q> put;

    private KeyPlace(
            @Nullable String header,
            @Nullable Function<Q, @Nullable String> given,
            @Nullable BiFunction<Q, String, Q> put) {
        this.header = header;
        this.given = given;
        this.put = put;
    }

    /** A header of that name. */
    public static <Q extends @Nullable Object> KeyPlace<Q> header(String name) {
        return new KeyPlace<>(Objects.requireNonNull(name, "name"), null, null);
    }

    /**
     * A field of the body.
     *
     * @param given what a request has there already, or null
     * @param put a copy of a request with a key there
     */
    public static <Q extends @Nullable Object> KeyPlace<Q> field(
            Function<Q, @Nullable String> given, BiFunction<Q, String, Q> put) {
        return new KeyPlace<>(null, Objects.requireNonNull(given, "given"), Objects.requireNonNull(put, "put"));
    }

    /** The header's name, or null where it is a field of the body. */
    public @Nullable String header() {
        return header;
    }

    /** What the request has in the field already; null where it has nothing there, or the key travels in a header. */
    public @Nullable String given(Q request) {
        String key = given == null ? null : given.apply(request);
        return key == null || key.isBlank() ? null : key;
    }

    /** The request with the key in its field; the request itself where the key travels in a header. */
    public Q put(Q request, String key) {
        return put == null ? request : put.apply(request, key);
    }
}
