package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Login;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The tokens of a client's logins, each kept as long as it works. Thread-safe. */
final class LoginTokens {

    private final Map<Login<?, ?>, TokenCache> caches = new ConcurrentHashMap<>();
    private final Function<Login<?, ?>, TokenCache> newCache;

    LoginTokens(Function<Login<?, ?>, TokenCache> newCache) {
        this.newCache = newCache;
    }

    /** The login's token, after the login where there is none yet. Never blocks. */
    CompletableFuture<String> token(Login<?, ?> login) {
        return caches.computeIfAbsent(login, newCache).get().thenApply(TokenCache.Token::value);
    }

    /** The vendor answered 401 to a call with that token, which is forgotten where it is still the current one. */
    void rejected(Login<?, ?> login, String token) {
        caches.computeIfAbsent(login, newCache).rejected(token);
    }
}
