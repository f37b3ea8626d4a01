package dev.vendorspec.runtime.contract;

import org.jspecify.annotations.Nullable;

/**
 * Computes an endpoint's {@code signature} values in the order of the spec; generated clients pass a method of theirs.
 * Stateless and safe for every thread.
 *
 * @param <Q> what the body is written from
 */
@FunctionalInterface
public interface Signature<Q extends @Nullable Object> {

    /** Reads what is there and puts in what is computed. */
    void sign(Signing<Q> signing);
}
