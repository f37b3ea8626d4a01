package dev.vendorspec.runtime.http;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The bearer token that a login of the client's own brings, for the operations that take one. */
final class LoginCredentials implements Credentials {

    private final TokenCache tokens;

    LoginCredentials(TokenCache tokens) {
        this.tokens = tokens;
    }

    @Override
    public CompletableFuture<Authorized> authorize(Outgoing<?, ?> call, EncodedRequest request) {
        if (!call.operation().isBearer()) {
            return CompletableFuture.completedFuture(new Authorized(request, Set.of()));
        }
        String given = call.options().token();
        return given == null
                ? tokens.get().thenApply(token -> BearerCredentials.with(call, request, token.value()))
                : CompletableFuture.completedFuture(BearerCredentials.with(call, request, given));
    }

    /** A new login follows, or has been made by another call meanwhile. */
    @Override
    public boolean rejected(Outgoing<?, ?> call, Authorized sent) {
        if (!call.operation().isBearer() || call.options().token() != null) {
            return false;
        }
        sent.secrets().forEach(tokens::rejected);
        return true;
    }
}
