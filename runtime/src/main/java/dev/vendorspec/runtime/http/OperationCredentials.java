package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.ComputedValue;
import dev.vendorspec.runtime.contract.Credential;
import dev.vendorspec.runtime.contract.Login;
import dev.vendorspec.runtime.contract.Parts;
import dev.vendorspec.runtime.contract.Signature;
import dev.vendorspec.runtime.contract.TokenField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an operation's {@code auth} and {@code signature} ask for, in that order: computed values may cover the rest. */
final class OperationCredentials implements Credentials {

    private final @Nullable Supplier<String> token;
    private final LoginTokens logins;

    OperationCredentials(@Nullable Supplier<String> token, LoginTokens logins) {
        this.token = token;
        this.logins = logins;
    }

    @Override
    public CompletableFuture<Authorized> authorize(Outgoing<?, ?> call, EncodedRequest request) {
        List<Login<?, ?>> needed = call.operation().credentials().stream()
                .<Login<?, ?>>map(Credential::login)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (needed.isEmpty()) {
            return CompletableFuture.completedFuture(complete(call, request, Map.of()));
        }
        CompletableFuture<Map<Login<?, ?>, String>> tokens = CompletableFuture.completedFuture(new HashMap<>());
        for (Login<?, ?> login : needed) {
            tokens = tokens.thenCombine(logins.token(login, call), (found, one) -> {
                found.put(login, one);
                return found;
            });
        }
        return tokens.thenApply(found -> complete(call, request, found));
    }

    private <Q extends @Nullable Object> Authorized complete(
            Outgoing<Q, ?> call, EncodedRequest request, Map<Login<?, ?>, String> tokens) {
        RequestSigning<Q> signing = new RequestSigning<>(call, request);
        for (Credential credential : call.operation().credentials()) {
            put(call, signing, credential, value(call, signing, credential, tokens));
        }
        Signature<Q> signature = call.operation().signature();
        if (signature != null) {
            signature.sign(signing);
        }
        return new Authorized(signing.complete(), signing.secrets());
    }

    private ComputedValue value(
            Outgoing<?, ?> call, RequestSigning<?> signing, Credential credential, Map<Login<?, ?>, String> tokens) {
        return switch (credential.kind()) {
            case TOKEN -> ComputedValue.secret(supplied(call));
            case BASIC -> basic(call, signing, credential);
            case SECRET -> signing.secret(credential.setting());
            case LOGIN -> ComputedValue.secret(String.valueOf(tokens.get(credential.login())));
        };
    }

    private <Q extends @Nullable Object> void put(
            Outgoing<Q, ?> call, RequestSigning<Q> signing, Credential credential, ComputedValue value) {
        signing.hide(value.text());
        switch (credential.place()) {
            case HEADER -> signing.putHeader(credential.name(), value.prefixed(credential.prefix()));
            case QUERY -> signing.putQuery(credential.name(), value);
            case BODY -> {
                TokenField<Q> field = call.operation().tokenField();
                if (field == null) {
                    throw new IllegalStateException("an operation has no field for its token");
                }
                signing.request(field.put().apply(signing.request(), value.text()));
            }
        }
    }

    /** RFC 7617: the first colon ends the user's name. */
    private static ComputedValue basic(Outgoing<?, ?> call, RequestSigning<?> signing, Credential credential) {
        ComputedValue user = signing.setting(credential.setting());
        ComputedValue password = signing.secret(credential.password());
        if (user.text().indexOf(':') >= 0) {
            throw new IllegalStateException(
                    who(call) + ": the user's name has a colon, which Basic authentication cannot carry");
        }
        signing.hide(password.text());
        return Parts.separatedBy(":").add(user).add(password).join().base64();
    }

    private String supplied(Outgoing<?, ?> call) {
        String given = token == null ? null : token.get();
        if (given == null || given.isEmpty()) {
            throw new IllegalStateException(who(call) + ": the token is missing; give the builder one with token(…)");
        }
        if (!given.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalStateException(who(call)
                    + ": the token cannot be sent: only visible ASCII characters, without blanks or line ends");
        }
        return given;
    }

    private static String who(Outgoing<?, ?> call) {
        return call.operation().vendor() + " " + call.operation().endpoint();
    }

    /** A supplier is asked for each attempt; whether it has another token by then is not known before. */
    @Override
    public boolean rejected(Outgoing<?, ?> call, Authorized sent) {
        boolean another = false;
        for (Credential credential : call.operation().credentials()) {
            Login<?, ?> login = credential.login();
            another |= login != null && logins.rejected(login, sent.secrets());
        }
        return another;
    }
}
