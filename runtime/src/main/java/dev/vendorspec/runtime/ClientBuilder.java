package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.http.BaseAddress;
import dev.vendorspec.runtime.http.ClientSettings;
import dev.vendorspec.runtime.http.HttpCaller;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated client builders: what every client can be told. For one thread; the client that it builds is
 * immutable and thread-safe.
 *
 * @param <B> the generated builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private final String vendor;
    private final @Nullable String defaultServer;
    private final @Nullable String serverExample;
    private final Map<String, Level> rules = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private @Nullable BaseAddress server;
    private boolean plainHttp;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration callTimeout = Duration.ofSeconds(60);
    private Level validation = Level.ENFORCE;
    private Clock clock = Clock.systemDefaultZone();
    private @Nullable Supplier<String> token;

    /**
     * For generated builders.
     *
     * @param vendor the vendor's name as the spec writes it
     * @param defaultServer the address that the spec names, or null where every client must be given one
     * @param serverExample what such an address looks like, or null
     */
    protected ClientBuilder(String vendor, @Nullable String defaultServer, @Nullable String serverExample) {
        this.vendor = Objects.requireNonNull(vendor, "vendor");
        this.defaultServer = defaultServer;
        this.serverExample = serverExample;
    }

    /** This, as the generated builder. */
    protected abstract B self();

    /**
     * The vendor's address, which the endpoints' paths are added to; a slash at its end makes no difference.
     *
     * @throws IllegalArgumentException where it is not http or https with a host, or has user information, a query or a
     *     fragment
     */
    public final B server(String baseUrl) {
        server = address(Objects.requireNonNull(baseUrl, "baseUrl"));
        return self();
    }

    /** Allows an address that begins with {@code http://}: everything, the token too, then travels unencrypted. */
    public final B allowPlainHttp() {
        plainHttp = true;
        return self();
    }

    /**
     * How long a connection may take to open; 10 seconds where nothing is said.
     *
     * @throws IllegalArgumentException where it is not longer than zero
     */
    public final B connectTimeout(Duration timeout) {
        connectTimeout = positive("connectTimeout", timeout);
        return self();
    }

    /**
     * How long a call may take from its beginning to the last byte of the answer; 60 seconds where nothing is said.
     *
     * @throws IllegalArgumentException where it is not longer than zero
     */
    public final B callTimeout(Duration timeout) {
        callTimeout = positive("callTimeout", timeout);
        return self();
    }

    /**
     * What happens to a request that breaks the spec: {@link Level#ENFORCE} (where nothing is said) does not send it,
     * {@link Level#WARN} logs and sends it, {@link Level#OFF} does not look.
     */
    public final B validation(Level level) {
        validation = Objects.requireNonNull(level, "level");
        return self();
    }

    /**
     * What one check or rule matters, whatever the spec or {@link #validation} says.
     *
     * @param ruleId the id as violations tell it: {@code CreateCustomer.email.format}, {@code CreateCustomer.company}
     */
    public final B rule(String ruleId, Level level) {
        rules.put(Objects.requireNonNull(ruleId, "ruleId"), Objects.requireNonNull(level, "level"));
        return self();
    }

    /**
     * What tells the day to rules that compare a date with today; the system's clock in the system's time zone where
     * nothing is said. Called by many threads.
     */
    public final B clock(Clock newClock) {
        clock = Objects.requireNonNull(newClock, "clock");
        return self();
    }

    /** Where each call gets its bearer token; generated {@code token} methods call it. Called by many threads. */
    protected final void bearerToken(Supplier<String> supplier) {
        token = Objects.requireNonNull(supplier, "token");
    }

    /**
     * What all calls of the client have in common; generated methods of builders call it.
     *
     * @param name the setting's name as the spec writes it
     * @param value its value, or null to forget it
     */
    protected final void setting(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    /**
     * What makes the client's calls; generated {@code build} methods call it.
     *
     * @throws IllegalStateException where something is missing, with how to give it
     */
    protected final Caller caller() {
        BaseAddress address = server;
        if (address == null && defaultServer != null) {
            address = address(defaultServer);
        }
        if (address == null) {
            throw new IllegalStateException(vendor + ": the server address is missing; call server(\""
                    + (serverExample == null ? "https://…" : serverExample) + "\")");
        }
        if (!address.isSecure() && !plainHttp) {
            throw new IllegalStateException(vendor + ": the server address is plain http, which is not encrypted; "
                    + "use https, or call allowPlainHttp()");
        }
        ValidationSettings checks = new ValidationSettings(validation, rules, clock, null);
        return new HttpCaller(new ClientSettings(address, connectTimeout, callTimeout, checks, token, values));
    }

    /**
     * A setting that the client cannot do without; generated {@code build} methods call it.
     *
     * @param javaName the builder's method that gives it
     * @throws IllegalStateException where it was not given
     */
    protected static <T> T given(String vendor, String javaName, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(vendor + ": " + javaName + " is missing; call " + javaName + "(…)");
        }
        return value;
    }

    private BaseAddress address(String text) {
        try {
            return BaseAddress.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(vendor + ": " + e.getMessage(), e);
        }
    }

    private static Duration positive(String name, Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException(name + " must be longer than zero");
        }
        return timeout;
    }
}
