package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Credential;
import dev.vendorspec.runtime.contract.Login;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.ResponseBody;
import java.util.function.Supplier;

/** A client that logs in for its tokens, as a test of faults needs it. */
final class FaultClient extends ClientBuilder<FaultClient> {

    /** The answer's code is the token, its message the seconds that it lives. */
    private static final Login<Void, Acme.Created> LOGIN = Login.<Void, Acme.Created>of(
                    Operation.<Void, Acme.Created>of("acme", "login", "POST", "/login")
                            .response(ResponseBody.object(Acme.Created.DEFINITION))
                            .build(),
                    settings -> null,
                    created -> created.code)
            .expiresIn(created -> Long.valueOf(created.message))
            .build();

    /** What an operation has whose calls need that token. */
    static final Credential AFTER_LOGIN = Credential.loginHeader(LOGIN, "Authorization", "Bearer ");

    FaultClient(String address) {
        super("acme", address, null);
        allowPlainHttp();
    }

    /** With a token of the test's own, for operations that need one. */
    FaultClient token(Supplier<String> token) {
        bearerToken(token);
        return this;
    }

    Caller open() {
        return caller();
    }

    @Override
    protected FaultClient self() {
        return this;
    }
}
