package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.validate.ValidationSettings;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client was built with, already checked; made by {@code ClientBuilder}, read by {@link HttpCaller}.
 *
 * @param server the address that paths are added to, http or https, without a slash at its end
 * @param connectTimeout how long a connection may take to open
 * @param callTimeout how long a whole call may take
 * @param validation how much the spec's checks and rules matter
 * @param token gives the bearer token of a call, or null where the client has none
 * @param values what the client was told once for all calls, by the spec's names
 */
public record ClientSettings(
        BaseAddress server,
        Duration connectTimeout,
        Duration callTimeout,
        ValidationSettings validation,
        @Nullable Supplier<String> token,
        Map<String, Object> values) {

    public ClientSettings {
        values = Map.copyOf(values);
    }

    /** For debugging: the server alone, as values may be secret. */
    @Override
    public String toString() {
        return server.host();
    }
}
