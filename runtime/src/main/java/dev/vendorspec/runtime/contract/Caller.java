package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.VendorResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Makes a client's calls: generated clients hold the one that their builder gave them. Immutable and thread-safe.
 * Implemented by the runtime alone, so methods may be added.
 */
public abstract class Caller {

    /** For the runtime's own implementation. */
    protected Caller() {}

    /**
     * Validates, sends, waits and reads; ends at the client's {@code callTimeout} at the latest.
     *
     * @param operation what to call
     * @param request what to send, or null where the operation sends no body
     * @param arguments the values of path, query and headers
     * @param options what is different for this call
     * @return the answer, whose value is null only where the operation reads none
     * @throws dev.vendorspec.runtime.VendorException for a call that did not end well
     * @throws IllegalArgumentException for a path value that is blank or would leave its place in the path
     * @throws IllegalStateException for a token that is missing or cannot be sent
     */
    public abstract <Q extends @Nullable Object, R extends @Nullable Object> VendorResponse<R> call(
            Operation<Q, R> operation, @Nullable Q request, Arguments arguments, CallOptions options);

    /**
     * The same without waiting: never throws itself, the future fails with what {@link #call} would throw. Cancelling
     * the future gives the exchange up.
     */
    public abstract <Q extends @Nullable Object, R extends @Nullable Object>
            CompletableFuture<VendorResponse<R>> callAsync(
                    Operation<Q, R> operation, @Nullable Q request, Arguments arguments, CallOptions options);

    /** Ends what is under way and frees what the client's builder made; later calls fail. Nothing the second time. */
    public abstract void close();
}
