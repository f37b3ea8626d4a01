package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.VendorResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated asynchronous clients make of the runtime's futures. Unlike {@code thenApply}, what comes out gives the
 * call up when it is cancelled or times out, and fails with the call's own exception. Thread-safe: no state.
 */
public final class CallFutures {

    private CallFutures() {}

    /** The answer with what the function makes of its value. */
    public static <R extends @Nullable Object, T extends @Nullable Object> CompletableFuture<VendorResponse<T>> map(
            CompletableFuture<VendorResponse<R>> call, Function<R, T> function) {
        return then(call, response -> response.map(function));
    }

    /** The answer's value alone. */
    public static <R extends @Nullable Object> CompletableFuture<R> value(CompletableFuture<VendorResponse<R>> call) {
        return then(call, VendorResponse::value);
    }

    private static <A, B extends @Nullable Object> CompletableFuture<B> then(
            CompletableFuture<A> call, Function<A, B> function) {
        CompletableFuture<B> next = new CompletableFuture<>();
        call.whenComplete((given, fault) -> {
            if (fault == null) {
                next.completeAsync(() -> function.apply(given), Runnable::run);
            } else {
                boolean wrapped = fault instanceof CompletionException && fault.getCause() != null;
                next.completeExceptionally(wrapped ? fault.getCause() : fault);
            }
        });
        next.whenComplete((value, fault) -> {
            if (fault != null) {
                call.cancel(true);
            }
        });
        return next;
    }
}
