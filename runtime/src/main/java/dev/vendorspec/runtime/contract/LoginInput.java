package dev.vendorspec.runtime.contract;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client's logins are made with, given to its builder by a method with the login endpoint's name. Thread-safe
 * where the supplier is.
 *
 * @param <Q> what the login sends
 */
public final class LoginInput<Q extends @Nullable Object> {

    private final Supplier<Q> request;
    private final Arguments arguments;

    private LoginInput(Supplier<Q> request, Arguments arguments) {
        this.request = Objects.requireNonNull(request, "request");
        this.arguments = Objects.requireNonNull(arguments, "arguments");
    }

    /** An input; the supplier is asked for each login. */
    public static <Q extends @Nullable Object> LoginInput<Q> of(Supplier<Q> request, Arguments arguments) {
        return new LoginInput<>(request, arguments);
    }

    /**
     * The input of a login.
     *
     * @param settings what the client was told once
     * @param endpoint the login endpoint's name
     */
    @SuppressWarnings("unchecked") // generated code puts in and takes out the same type
    public static <Q extends @Nullable Object> LoginInput<Q> given(Map<String, Object> settings, String endpoint) {
        if (!(settings.get(key(endpoint)) instanceof LoginInput<?> input)) {
            throw new IllegalStateException("the login " + endpoint + " has nothing to send; give it to the builder");
        }
        return (LoginInput<Q>) input;
    }

    /** By what name a client's settings hold an endpoint's input; no setting of a spec can be called so. */
    public static String key(String endpoint) {
        return "login " + endpoint;
    }

    /** What the next login sends. */
    public Q request() {
        return request.get();
    }

    /** The values of the login's path, query and headers. */
    public Arguments arguments() {
        return arguments;
    }

    /** For debugging: never a value. */
    @Override
    public String toString() {
        return "login input";
    }
}
