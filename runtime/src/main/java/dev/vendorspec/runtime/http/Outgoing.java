package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What a client was asked to send: made by {@link HttpCaller} for each call, the same for all of its attempts.
 *
 * @param call what tells it from every other
 * @param operation the endpoint
 * @param request what its body is written from, or null where it sends none
 * @param arguments the values of path, query and headers
 * @param options what is different for this call
 * @param settings what the client was built with
 */
record Outgoing<Q extends @Nullable Object, R extends @Nullable Object>(
        CallInfo call,
        Operation<Q, R> operation,
        @Nullable Q request,
        Arguments arguments,
        CallOptions options,
        ClientSettings settings) {

    /** The same with something else to write the body from. */
    Outgoing<Q, R> with(@Nullable Q other) {
        return new Outgoing<>(call, operation, other, arguments, options, settings);
    }

    /** For debugging: which call, never its values. */
    @Override
    public String toString() {
        return call.toString();
    }
}
