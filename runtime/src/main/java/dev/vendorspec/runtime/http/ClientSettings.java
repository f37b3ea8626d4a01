package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Login;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a client was built with, already checked; made by {@code ClientBuilder}, read by {@link HttpCaller}.
 *
 * @param server the address that paths are added to, http or https, without a slash at its end
 * @param conduct how it goes about its calls
 * @param validation how much the spec's checks and rules matter
 * @param token gives the bearer token of a call, or null where the client has none
 * @param login how the client gets its tokens itself, or null
 * @param values what the client was told once for all calls, by the spec's names
 * @param random what nonces are drawn from
 */
public record ClientSettings(
        BaseAddress server,
        Conduct conduct,
        ValidationSettings validation,
        @Nullable Supplier<String> token,
        @Nullable Login<?, ?> login,
        Map<String, Object> values,
        RandomGenerator random) {

    public ClientSettings {
        values = Map.copyOf(values);
    }

    /** For debugging: the server alone, as values may be secret. */
    @Override
    public String toString() {
        return server.host();
    }
}
