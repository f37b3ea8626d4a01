package dev.vendorspec.runtime.contract;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The field of a request's body that the client puts a login's token into. Part of a generated operation. Immutable.
 *
 * @param <Q> what the body is written from
 * @param pointer the field's JSON Pointer in the body
 * @param put a copy of a request with that token in the field
 */
public record TokenField<Q extends @Nullable Object>(String pointer, BiFunction<Q, String, Q> put) {

    public TokenField {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(put, "put");
    }
}
