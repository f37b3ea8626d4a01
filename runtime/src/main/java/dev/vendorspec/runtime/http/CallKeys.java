package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.contract.KeyPlace;
import dev.vendorspec.runtime.contract.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What tells one call from every other, to the vendor and in messages: chosen once a call, by {@link HttpCaller}, so that
 * all of its attempts have the same. Who calls may choose it by the options, or in the request's own field.
 *
 * @param requestId the call's id
 * @param idempotencyKey by what the vendor knows a repeat, or null where the endpoint has no such key
 * @param request the request with both in the fields that the spec names for them
 */
record CallKeys<Q extends @Nullable Object>(
        String requestId,
        @Nullable String idempotencyKey,
        @Nullable Q request) {

    private static final int LONGEST = 200;

    /**
     * The keys of a new call.
     *
     * @throws IllegalArgumentException where the options give a key and the endpoint has none, and for one that cannot be
     *     shown in a message; it is not told
     */
    static <Q extends @Nullable Object> CallKeys<Q> of(
            Operation<Q, ?> operation, @Nullable Q request, CallOptions options) {
        KeyPlace<Q> keyPlace = operation.idempotencyKey();
        KeyPlace<Q> idPlace = operation.requestId();
        if (keyPlace == null && options.idempotencyKey() != null) {
            throw new IllegalArgumentException(Outgoing.who(operation) + ": the endpoint has no idempotency key");
        }
        String key = keyPlace == null ? null : chosen(operation, keyPlace, request, options.idempotencyKey());
        String id = chosen(operation, idPlace, request, options.requestId());
        Q filled = put(idPlace, put(keyPlace, request, key), id);
        return new CallKeys<>(id, key, filled);
    }

    private static <Q extends @Nullable Object> String chosen(
            Operation<Q, ?> operation, @Nullable KeyPlace<Q> place, @Nullable Q request, @Nullable String option) {
        String own = place == null || request == null ? null : place.given(request);
        String given = option == null ? own : option;
        if (given == null) {
            return UUID.randomUUID().toString();
        }
        if (given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    Outgoing.who(operation) + ": an idempotency key or request id has at most " + LONGEST
                            + " characters, and no control characters");
        }
        return place == null || place.header() == null
                ? given
                : HeaderText.value(Outgoing.who(operation) + ": header " + place.header(), given);
    }

    private static <Q extends @Nullable Object> @Nullable Q put(
            @Nullable KeyPlace<Q> place, @Nullable Q request, @Nullable String key) {
        return place == null || request == null || key == null ? request : place.put(request, key);
    }

    /** For debugging: the ids, which are no secrets. */
    @Override
    public String toString() {
        return requestId + " " + idempotencyKey;
    }
}
