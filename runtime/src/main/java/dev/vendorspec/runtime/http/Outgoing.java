package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Duplicate;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client was asked to send: made by {@link HttpCaller} for each call, the same for all of its attempts.
 *
 * @param call what tells it from every other
 * @param operation the endpoint
 * @param request what its body is written from, or null where it sends none
 * @param idempotencyKey by what the vendor knows a repeat, or null where it does not
 * @param arguments the values of path, query and headers
 * @param options what is different for this call
 * @param settings what the client was built with
 * @param login whether it is one of the client's own logins
 */
record Outgoing<Q extends @Nullable Object, R extends @Nullable Object>(
        CallInfo call,
        Operation<Q, R> operation,
        @Nullable Q request,
        @Nullable String idempotencyKey,
        Arguments arguments,
        CallOptions options,
        ClientSettings settings,
        boolean login) {

    /** The same with something else to write the body from. */
    Outgoing<Q, R> with(@Nullable Q other) {
        return new Outgoing<>(call, operation, other, idempotencyKey, arguments, options, settings, login);
    }

    /**
     * What the body is written from: null where it needs nothing.
     *
     * @throws NullPointerException where it needs something and got nothing
     */
    @SuppressWarnings("NullAway")
    Q given(RequestBody<Q> body) {
        return body.takesValue() ? Objects.requireNonNull(request, "request") : request;
    }

    /** Where it goes. */
    BaseAddress server() {
        return options.server() == null
                ? settings.servers().getOrDefault(operation.endpoint(), settings.server())
                : BaseAddress.of(
                        operation.vendor(), options.server(), settings.conduct().plainHttp());
    }

    /** Methods that are idempotent by their definition (RFC 9110, 9.2.2), of those that specs can have. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");

    /** What is checked of this call. */
    ValidationSettings validation() {
        ValidationSettings client = settings.validation();
        if (options.validation() == null && options.rules().isEmpty()) {
            return client.in(operation.endpoint());
        }
        Map<String, Level> rules = new HashMap<>(client.rules());
        rules.putAll(options.rules());
        Level overall = options.validation() == null ? client.overall() : options.validation();
        return new ValidationSettings(overall, rules, client.clock(), operation.endpoint());
    }

    /** Whether the vendor does the same once however often it is asked. A login only gives one more token. */
    boolean isRepeatable() {
        return operation.isIdempotent() || IDEMPOTENT.contains(operation.method()) || idempotencyKey != null || login;
    }

    /** Whether nothing is done twice where the call is made again: the vendor may also know it by its natural key. */
    boolean isRepeatSafe() {
        Duplicate<Q> duplicate = operation.duplicate();
        return isRepeatable() || (duplicate != null && request != null && duplicate.knows(request));
    }

    /** Vendor and endpoint, with which messages about a call begin. */
    String who() {
        return who(operation);
    }

    /** The same where there is no call yet. */
    static String who(Operation<?, ?> operation) {
        return operation.vendor() + " " + operation.endpoint();
    }

    /** For debugging: which call, never its values. */
    @Override
    public String toString() {
        return call.toString();
    }
}
