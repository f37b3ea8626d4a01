package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Parameter;
import dev.vendorspec.runtime.validate.RuleIds;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a client was built with, already checked; made by {@code ClientBuilder}, read by {@link HttpCaller}.
 *
 * @param server the address that paths are added to, http or https, without a slash at its end
 * @param servers the addresses of endpoints that are elsewhere, by the endpoints' names
 * @param conduct how it goes about its calls
 * @param validation how much the spec's checks and rules matter
 * @param ruleIds what is checked
 * @param token gives the bearer token of a call, or null where the client has none
 * @param values what the client was told once for all calls, by the spec's names
 * @param parameters those of them that the spec describes, by the same names
 * @param random what nonces are drawn from
 */
public record ClientSettings(
        BaseAddress server,
        Map<String, BaseAddress> servers,
        Conduct conduct,
        ValidationSettings validation,
        RuleIds ruleIds,
        @Nullable Supplier<String> token,
        Map<String, Object> values,
        Map<String, Parameter<?>> parameters,
        RandomGenerator random) {

    public ClientSettings {
        servers = Map.copyOf(servers);
        values = Map.copyOf(values);
        parameters = Map.copyOf(parameters);
    }

    /** For debugging: the server alone, as values may be secret. */
    @Override
    public String toString() {
        return server.host();
    }
}
