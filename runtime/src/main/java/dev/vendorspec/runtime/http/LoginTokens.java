package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Login;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The tokens of a client's logins, each kept as long as it works. Thread-safe. */
interface LoginTokens {

    /** The login's token, after the login where there is none yet. Never blocks on the network. */
    CompletableFuture<String> token(Login<?, ?> login, Outgoing<?, ?> call);

    /**
     * The vendor answered 401 to a call with one of these secrets; the login's token is forgotten where it is one of
     * them.
     *
     * @return whether another login may give another token
     */
    boolean rejected(Login<?, ?> login, Set<String> sent);
}
