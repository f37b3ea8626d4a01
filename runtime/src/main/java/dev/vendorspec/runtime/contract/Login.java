package dev.vendorspec.runtime.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a client gets its token: an endpoint of the vendor that answers with one. A constant of a generated client, given
 * to its builder; the runtime calls it when a token is needed, keeps what it answers, and asks anew before that expires.
 * Immutable and thread-safe.
 *
 * @param <Q> what is sent
 * @param <R> what comes back
 */
public final class Login<Q extends @Nullable Object, R extends @Nullable Object> {

    private final Operation<Q, R> operation;
    private final Function<R, @Nullable String> token;
    private final Function<Map<String, Object>, Q> request;
    private final Function<Map<String, Object>, Arguments> arguments;
    private final @Nullable String server;
    private final BiFunction<R, Instant, @Nullable Instant> expiry;
    private final @Nullable Duration sliding;

    private Login(Builder<Q, R> builder) {
        this.operation = builder.operation;
        this.token = builder.token;
        this.request = builder.request;
        this.arguments = builder.arguments;
        this.server = builder.server;
        this.expiry = builder.expiry;
        this.sliding = builder.sliding;
    }

    /**
     * Begins a login whose token is known to work until the vendor answers 401.
     *
     * @param operation the endpoint; it is repeated as if it were idempotent
     * @param request what is sent, made of the client's settings by the spec's names; answers null for no body
     * @param token the token in the answer; null or empty where it has none, which is a failed login
     */
    public static <Q extends @Nullable Object, R extends @Nullable Object> Builder<Q, R> of(
            Operation<Q, R> operation, Function<Map<String, Object>, Q> request, Function<R, @Nullable String> token) {
        return new Builder<>(operation, request, token);
    }

    /** The endpoint that answers with a token. */
    public Operation<Q, R> operation() {
        return operation;
    }

    /** The token in the answer, or null where there is none. */
    public @Nullable String token(R answer) {
        return token.apply(answer);
    }

    /** What is sent, or null for no body. */
    public Q request(Map<String, Object> settings) {
        return request.apply(settings);
    }

    /** The values of the login's path, query and headers. */
    public Arguments arguments(Map<String, Object> settings) {
        return arguments.apply(settings);
    }

    /** The login's own server address, or null where it is the client's. */
    public @Nullable String server() {
        return server;
    }

    /**
     * When the token of an answer expires, or null where nobody knows or use prolongs it.
     *
     * @param now when the login was sent
     */
    public @Nullable Instant expiry(R answer, Instant now) {
        return expiry.apply(answer, now);
    }

    /** How long a token works after it was used last, or null where use does not prolong it. */
    public @Nullable Duration sliding() {
        return sliding;
    }

    /** Collects what a login is; used by generated code while its class is initialized, by one thread. */
    public static final class Builder<Q extends @Nullable Object, R extends @Nullable Object> {

        private final Operation<Q, R> operation;
        private final Function<R, @Nullable String> token;
        private final Function<Map<String, Object>, Q> request;
        private Function<Map<String, Object>, Arguments> arguments = settings -> Arguments.NONE;
        private @Nullable String server;
        private BiFunction<R, Instant, @Nullable Instant> expiry = (answer, now) -> null;
        private @Nullable Duration sliding;

        private Builder(
                Operation<Q, R> operation,
                Function<Map<String, Object>, Q> request,
                Function<R, @Nullable String> token) {
            this.operation = Objects.requireNonNull(operation, "operation");
            this.request = Objects.requireNonNull(request, "request");
            this.token = Objects.requireNonNull(token, "token");
        }

        /** The values of the login's path, query and headers, made of the client's settings. */
        public Builder<Q, R> arguments(Function<Map<String, Object>, Arguments> of) {
            arguments = of;
            return this;
        }

        /** The login's own server address. */
        public Builder<Q, R> server(String url) {
            server = url;
            return this;
        }

        /** The answer tells in how many seconds the token expires; null where it does not. */
        public Builder<Q, R> expiresIn(Function<R, @Nullable Number> seconds) {
            expiry = (answer, now) -> {
                Number number = seconds.apply(answer);
                return number == null ? null : now.plusSeconds(number.longValue());
            };
            return this;
        }

        /** The answer tells the moment at which the token expires; null where it does not. */
        public Builder<Q, R> expiresAt(Function<R, @Nullable Instant> moment) {
            expiry = (answer, now) -> moment.apply(answer);
            return this;
        }

        /** Tokens work that long after the login. */
        public Builder<Q, R> expiresAfter(Duration period) {
            expiry = (answer, now) -> now.plus(period);
            return this;
        }

        /** Tokens work that long after they were used last. */
        public Builder<Q, R> slides(Duration period) {
            sliding = period;
            return this;
        }

        /** The login. */
        public Login<Q, R> build() {
            return new Login<>(this);
        }
    }
}
