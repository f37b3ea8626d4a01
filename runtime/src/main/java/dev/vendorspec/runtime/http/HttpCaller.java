package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.UnreadableAnswerException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Login;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.http.TokenCache.Token;
import dev.vendorspec.runtime.transport.Transport;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A client's calls. Made by {@code ClientBuilder}, one for each client. Thread-safe. */
public final class HttpCaller extends Caller {

    private final ClientSettings settings;
    private final boolean ownsTransport;
    private final CallRun.Shared shared;
    private volatile boolean closed;

    /** A caller with those settings. */
    public HttpCaller(ClientSettings settings, Network network) {
        this.settings = settings;
        this.ownsTransport = network.isOwn();
        Transport transport = network.open();
        this.shared = new CallRun.Shared(
                transport, new OperationCredentials(new LoginTokens(this::tokens)), new RetryBudget());
    }

    @Override
    public <Q extends @Nullable Object, R extends @Nullable Object> VendorResponse<R> call(
            Operation<Q, R> operation, @Nullable Q request, Arguments arguments, CallOptions options) {
        return BlockingCall.make(
                begin(operation, request, arguments, options, false),
                settings.conduct().sleeper());
    }

    @Override
    public <Q extends @Nullable Object, R extends @Nullable Object> CompletableFuture<VendorResponse<R>> callAsync(
            Operation<Q, R> operation, @Nullable Q request, Arguments arguments, CallOptions options) {
        return start(
                () -> begin(operation, request, arguments, options, false),
                settings.conduct().executor());
    }

    @Override
    public void close() {
        closed = true;
        if (ownsTransport) {
            shared.transport().close();
        }
    }

    private <Q extends @Nullable Object, R extends @Nullable Object> CompletableFuture<VendorResponse<R>> start(
            Supplier<CallRun<Q, R>> call, Executor executor) {
        try {
            return AsyncCall.start(call.get(), settings.conduct().sleeper(), executor);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <Q extends @Nullable Object, R extends @Nullable Object> CallRun<Q, R> begin(
            Operation<Q, R> operation, @Nullable Q request, Arguments arguments, CallOptions options, boolean login) {
        if (closed) {
            throw new IllegalStateException(operation.vendor() + ": the client is closed");
        }
        options.rules().keySet().forEach(id -> settings.ruleIds().require(operation.vendor(), id));
        CallKeys<Q> keys = CallKeys.of(operation, request, options);
        Outgoing<Q, R> outgoing = new Outgoing<>(
                CallInfo.of(operation.vendor(), operation.endpoint(), keys.requestId()),
                operation,
                keys.request(),
                keys.idempotencyKey(),
                operation.complete(arguments, settings.values()),
                options,
                settings,
                login);
        return new CallRun<>(outgoing, outgoing.server(), shared);
    }

    private TokenCache tokens(Login<?, ?> login) {
        return new TokenCache(settings.validation().clock(), () -> logIn(login), login.sliding());
    }

    /**
     * Begins a login. It goes on where its answers come in, not on the client's executor: that may be full of calls
     * which wait for it.
     */
    private <Q extends @Nullable Object, R extends @Nullable Object> CompletableFuture<Token> logIn(Login<Q, R> login) {
        Clock clock = settings.validation().clock();
        Instant asked = clock.instant();
        Map<String, Object> values = settings.values();
        CallOptions.Builder options = CallOptions.builder();
        if (login.server() != null) {
            options.server(login.server());
        }
        return start(
                        () -> begin(
                                login.operation(),
                                login.request(values),
                                login.arguments(values),
                                options.build(),
                                true),
                        Runnable::run)
                .thenApply(answer -> {
                    String token = login.token(answer.value());
                    if (token == null || !HeaderText.isToken(token)) {
                        throw new UnreadableAnswerException(
                                CallInfo.of(
                                        login.operation().vendor(),
                                        login.operation().endpoint(),
                                        answer.requestId()),
                                token == null ? "the answer has no token" : "the answer's token cannot be sent",
                                answer.status(),
                                MediaType.of(answer.header("Content-Type")).name());
                    }
                    return new Token(token, asked, login.expiry(answer.value(), asked));
                });
    }
}
