package dev.vendorspec.runtime.http;

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
        return CompletableFuture.completedFuture(with(call, request, token(call)));
    }

    /** Worth a repeat where the supplier has another token by now. */
    @Override
    public boolean rejected(Outgoing<?, ?> call, Authorized sent) {
        return call.operation().isBearer()
                && call.options().token() == null
                && supplier != null
                && !sent.secrets().contains(String.valueOf(supplier.get()));
    }

    private String token(Outgoing<?, ?> call) {
        String given = call.options().token();
        String token = given == null && supplier != null ? supplier.get() : given;
        if (token == null || token.isEmpty()) {
            throw new IllegalStateException(who(call) + ": the token is missing; give the builder one with token(…)");
        }
        return token;
    }

    /**
     * The request with that token; the JDK's client would print one that cannot be a header.
     *
     * @throws IllegalStateException for one that cannot; it is not told
     */
    static Authorized with(Outgoing<?, ?> call, EncodedRequest request, String token) {
        if (!HeaderText.isToken(token)) {
            throw new IllegalStateException(who(call)
                    + ": the token cannot be sent: only visible ASCII characters, without blanks or line ends");
        }
        return new Authorized(request.with("Authorization", "Bearer " + token), Set.of(token));
    }

    private static String who(Outgoing<?, ?> call) {
        return call.operation().vendor() + " " + call.operation().endpoint();
    }
}
