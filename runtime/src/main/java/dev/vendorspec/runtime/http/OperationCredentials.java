package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.ComputedValue;
import dev.vendorspec.runtime.contract.Credential;
import dev.vendorspec.runtime.contract.Login;
import dev.vendorspec.runtime.contract.Parts;
import dev.vendorspec.runtime.contract.Signature;
import dev.vendorspec.runtime.contract.TokenField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an operation's {@code auth} and {@code signature} ask for, in that order: computed values may cover the rest. */
final class OperationCredentials implements Credentials {

    private final LoginTokens logins;

    OperationCredentials(LoginTokens logins) {
        this.logins = logins;
    }

    @Override
    public CompletableFuture<Authorized> authorize(Outgoing<?, ?> call, EncodedRequest request) {
        List<Login<?, ?>> needed = logins(call);
        if (needed.isEmpty()) {
            return CompletableFuture.completedFuture(complete(call, request, Map.of()));
        }
        CompletableFuture<Map<Login<?, ?>, String>> tokens = CompletableFuture.completedFuture(new HashMap<>());
        for (Login<?, ?> login : needed) {
            tokens = tokens.thenCompose(found -> logins.token(login).thenApply(one -> {
                found.put(login, one);
                return found;
            }));
        }
        return tokens.thenApply(found -> complete(call, request, found));
    }

    /** Worth a repeat where a login, or the user's supplier, has another token by now. */
    @Override
    public boolean rejected(Outgoing<?, ?> call, Authorized sent) {
        List<Login<?, ?>> used = logins(call);
        used.forEach(login -> sent.secrets().forEach(secret -> logins.rejected(login, secret)));
        return !used.isEmpty() || hasAnotherToken(call, sent);
    }

    private static boolean hasAnotherToken(Outgoing<?, ?> call, Authorized sent) {
        Supplier<String> supplier = call.settings().token();
        boolean supplied = call.operation().credentials().stream()
                .anyMatch(credential -> credential.kind() == Credential.Kind.TOKEN);
        return supplied
                && call.options().token() == null
                && supplier != null
                && !sent.secrets().contains(String.valueOf(supplier.get()));
    }

    /** The logins that a call needs: none where its own options give it a token. */
    private static List<Login<?, ?>> logins(Outgoing<?, ?> call) {
        if (call.options().token() != null) {
            return List.of();
        }
        List<Login<?, ?>> logins = List.of();
        for (Credential credential : call.operation().credentials()) {
            Login<?, ?> login = credential.login();
            if (login != null && !logins.contains(login)) {
                logins = logins.isEmpty() ? new ArrayList<>() : logins;
                logins.add(login);
            }
        }
        return logins;
    }

    private static <Q extends @Nullable Object> Authorized complete(
            Outgoing<Q, ?> call, EncodedRequest request, Map<Login<?, ?>, String> tokens) {
        RequestSigning<Q> signing = new RequestSigning<>(call, request);
        for (Credential credential : call.operation().credentials()) {
            ComputedValue value = switch (credential.kind()) {
                case TOKEN, LOGIN -> ComputedValue.secret(token(call, tokenOf(credential.login(), tokens)));
                case BASIC -> basic(call, signing, credential);
                case SECRET -> signing.secret(credential.setting());
            };
            if (credential.kind() == Credential.Kind.TOKEN || credential.kind() == Credential.Kind.LOGIN) {
                signing.token(value);
            }
            put(call, signing, credential, value);
        }
        Signature<Q> signature = call.operation().signature();
        if (signature != null) {
            signature.sign(signing);
        }
        return new Authorized(signing.complete(), signing.secrets());
    }

    private static @Nullable String tokenOf(@Nullable Login<?, ?> login, Map<Login<?, ?>, String> tokens) {
        return login == null ? null : tokens.get(login);
    }

    private static <Q extends @Nullable Object> void put(
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
                    call.who() + ": the user's name has a colon, which Basic authentication cannot carry");
        }
        signing.hide(password.text());
        return Parts.separatedBy(":").add(user).add(password).join().base64();
    }

    /** The JDK's client would print a token that cannot be a header. */
    private static String token(Outgoing<?, ?> call, @Nullable String ofLogin) {
        String given = call.options().token() == null ? ofLogin : call.options().token();
        Supplier<String> supplier = call.settings().token();
        String token = given == null && supplier != null ? supplier.get() : given;
        if (token == null || token.isEmpty()) {
            throw new IllegalStateException(call.who() + ": the token is missing; give the builder one with token(…)");
        }
        if (!HeaderText.isToken(token)) {
            throw new IllegalStateException(call.who()
                    + ": the token cannot be sent: only visible ASCII characters, without blanks or line ends");
        }
        return token;
    }
}
