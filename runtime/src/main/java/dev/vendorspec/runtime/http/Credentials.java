package dev.vendorspec.runtime.http;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Adds to a request what shows who sends it: tokens, keys, signatures. One for each client; asked again for every
 * attempt, so that clocks and nonces are fresh and a signature covers the very bytes that are sent. Thread-safe.
 */
interface Credentials {

    /**
     * The request of one attempt, complete. Never blocks on the network: where a login must come first, the future
     * completes after it. Called by the thread that makes the call, later attempts of an asynchronous one by another.
     *
     * @param call what is sent
     * @param request its bytes, without credentials
     * @throws IllegalStateException where something is missing or cannot be sent, without telling it
     */
    CompletableFuture<Authorized> authorize(Outgoing<?, ?> call, EncodedRequest request);

    /**
     * The vendor answered 401; called at most once a call. What was sent is forgotten where it is still the current.
     *
     * @return whether the call is worth one repeat, with what {@link #authorize} gives then
     */
    boolean rejected(Outgoing<?, ?> call, Authorized sent);

    /**
     * A request that is ready to leave.
     *
     * @param request all of its bytes
     * @param secrets the values in it that nobody may read in a message, as they are and as they travel; nobody changes them
     */
    record Authorized(EncodedRequest request, Set<String> secrets) {

        /** For debugging: the method alone. */
        @Override
        public String toString() {
            return request.toString();
        }
    }
}
