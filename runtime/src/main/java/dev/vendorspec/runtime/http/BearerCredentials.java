package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Operation;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bearer token that the user's supplier gives, for the operations that take one. */
final class BearerCredentials implements Credentials {

    private final @Nullable Supplier<String> supplier;

    BearerCredentials(@Nullable Supplier<String> supplier) {
        this.supplier = supplier;
    }

    @Override
    public CompletableFuture<Authorized> authorize(Outgoing<?, ?> call, EncodedRequest request) {
        if (!call.operation().isBearer()) {
            return CompletableFuture.completedFuture(new Authorized(request, Set.of()));
        }
        String token = token(call.operation());
        return CompletableFuture.completedFuture(
                new Authorized(request.with("Authorization", "Bearer " + token), Set.of(token)));
    }

    /** A supplier is asked for each attempt; whether it has another token by then is not known before. */
    @Override
    public boolean rejected(Outgoing<?, ?> call, Authorized sent) {
        return false;
    }

    /** The JDK's client would print a token that cannot be a header. */
    private String token(Operation<?, ?> operation) {
        String who = operation.vendor() + " " + operation.endpoint();
        String token = supplier == null ? null : supplier.get();
        if (token == null || token.isEmpty()) {
            throw new IllegalStateException(who + ": the token is missing; give the builder one with token(…)");
        }
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalStateException(
                    who + ": the token cannot be sent: only visible ASCII characters, without blanks or line ends");
        }
        return token;
    }
}
