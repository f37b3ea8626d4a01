package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Login;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Stands in until tokens are kept. */
final class NoLogins implements LoginTokens {

    @Override
    public CompletableFuture<String> token(Login<?, ?> login, Outgoing<?, ?> call) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("logins"));
    }

    @Override
    public boolean rejected(Login<?, ?> login, Set<String> sent) {
        return false;
    }
}
