package dev.vendorspec.runtime;

import dev.vendorspec.runtime.http.BaseAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that a client is built for: what the spec names, and what the builder was given instead. Part of {@link
 * ClientBuilder}; for one thread.
 */
final class ServerChoice {

    /** The name of the environment of a server that has no others. */
    private static final String ONLY = "";

    private final String vendor;
    private final @Nullable String ofSpec;
    private final @Nullable String example;
    private final Map<String, String> environments = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> ofEndpoints = new LinkedHashMap<>();
    private final Map<String, BaseAddress> givenForEndpoints = new HashMap<>();
    private @Nullable String environment;
    private @Nullable BaseAddress given;
    private boolean plainHttp;

    /**
     * @param ofSpec the address that the spec names, or null where every client must be given one
     * @param example what such an address looks like, or null
     */
    ServerChoice(String vendor, @Nullable String ofSpec, @Nullable String example) {
        this.vendor = vendor;
        this.ofSpec = ofSpec;
        this.example = example;
    }

    void allowPlainHttp() {
        plainHttp = true;
    }

    boolean allowsPlainHttp() {
        return plainHttp;
    }

    void give(String baseUrl) {
        given = parse(baseUrl);
    }

    void give(String endpoint, String baseUrl) {
        if (!ofEndpoints.containsKey(endpoint)) {
            throw new IllegalArgumentException(vendor + ": no endpoint \"" + endpoint + "\" has a server of its own"
                    + (ofEndpoints.isEmpty() ? "" : "; there are " + String.join(", ", ofEndpoints.keySet())));
        }
        givenForEndpoints.put(endpoint, parse(baseUrl));
    }

    void declareEnvironment(String name, String template) {
        environments.put(name, template);
    }

    /** @param name the environment, or empty for all */
    void declareEndpoint(String endpoint, String name, String template) {
        ofEndpoints.computeIfAbsent(endpoint, first -> new LinkedHashMap<>()).put(name, template);
    }

    void choose(String name) {
        environment = Objects.requireNonNull(name, "name");
    }

    /**
     * The vendor's address.
     *
     * @param filled a template with the client's settings in it
     * @throws IllegalStateException where it is missing, with how to give it, or may not be used
     */
    BaseAddress address(Function<String, String> filled) {
        return secure(given == null ? ownAddress(filled) : given);
    }

    /** The addresses of endpoints that are not with the vendor's others; fails as {@link #address}. */
    Map<String, BaseAddress> ofEndpoints(Function<String, String> filled) {
        Map<String, BaseAddress> addresses = new HashMap<>();
        ofEndpoints.forEach((endpoint, servers) -> {
            BaseAddress instead = givenForEndpoints.get(endpoint);
            addresses.put(
                    endpoint, secure(instead == null ? parse(servers.get(environment(servers)), filled) : instead));
        });
        return addresses;
    }

    private BaseAddress ownAddress(Function<String, String> filled) {
        if (ofSpec != null) {
            return parse(ofSpec, filled);
        }
        if (environments.isEmpty()) {
            throw new IllegalStateException(vendor + ": the server address is missing; call server(\""
                    + (example == null ? "https://…" : example) + "\")");
        }
        return parse(environments.get(environment(environments)), filled);
    }

    /** The name of the environment that counts. */
    private String environment(Map<String, String> servers) {
        if (servers.size() == 1 && servers.containsKey(ONLY)) {
            return ONLY;
        }
        if (environment == null) {
            throw new IllegalStateException(vendor + ": the environment is missing; call environment(…) with one of "
                    + String.join(", ", servers.keySet()) + ", or give the server addresses");
        }
        return environment;
    }

    private BaseAddress secure(BaseAddress address) {
        if (!address.isSecure() && !plainHttp) {
            throw new IllegalStateException(vendor + ": the server address is plain http, which is not encrypted; "
                    + "use https, or call allowPlainHttp()");
        }
        return address;
    }

    private BaseAddress parse(String template, Function<String, String> filled) {
        try {
            return BaseAddress.of(filled.apply(template));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException(vendor + ": " + e.getMessage(), e);
        }
    }

    private BaseAddress parse(String text) {
        try {
            return BaseAddress.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(vendor + ": " + e.getMessage(), e);
        }
    }
}
