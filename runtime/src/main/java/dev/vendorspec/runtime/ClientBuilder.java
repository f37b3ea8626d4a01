package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Parameter;
import dev.vendorspec.runtime.contract.ServerTemplate;
import dev.vendorspec.runtime.contract.ValidationContext;
import dev.vendorspec.runtime.http.BaseAddress;
import dev.vendorspec.runtime.http.ClientSettings;
import dev.vendorspec.runtime.http.Conduct;
import dev.vendorspec.runtime.http.HttpCaller;
import dev.vendorspec.runtime.http.Network;
import dev.vendorspec.runtime.transport.Timeouts;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.validate.LocalClock;
import dev.vendorspec.runtime.validate.RuleIds;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.net.ProxySelector;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated client builders: what every client can be told. For one thread; the client that it builds is
 * immutable and thread-safe.
 *
 * @param <B> the generated builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private final String vendor;
    private final ServerChoice servers;
    private final Map<String, Level> rules = new HashMap<>();
    private final Map<String, List<String>> checked = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private Duration connectTimeout = Duration.ofSeconds(10);
    private boolean connectTimeoutGiven;
    private Duration attemptTimeout = Duration.ofSeconds(30);
    private Duration callTimeout = Duration.ofSeconds(60);
    private RetryPolicy retry = RetryPolicy.DEFAULT;
    private Sleeper sleeper = Sleeper.SYSTEM;
    private Executor executor = new CompletableFuture<>().defaultExecutor();
    private final List<CallListener> listeners = new ArrayList<>();
    private boolean logsBodies;
    private @Nullable Transport transport;
    private @Nullable ProxySelector proxy;
    private @Nullable SSLContext tls;
    private Level validation = Level.ENFORCE;
    private Clock clock = LocalClock.INSTANCE;
    private RandomGenerator random = new SecureRandom();
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
        this.servers = new ServerChoice(vendor, defaultServer, serverExample);
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
        servers.give(Objects.requireNonNull(baseUrl, "baseUrl"));
        return self();
    }

    /**
     * The address of an endpoint that is not with the vendor's others, such as one that gives tokens.
     *
     * @param endpoint its name as the spec writes it
     * @throws IllegalArgumentException for an endpoint without a server of its own, and for an address as
     *     {@link #server(String)}
     */
    public final B server(String endpoint, String baseUrl) {
        servers.give(endpoint, Objects.requireNonNull(baseUrl, "baseUrl"));
        return self();
    }

    /** Allows addresses that begin with {@code http://}: everything, the token too, then travels unencrypted. */
    public final B allowPlainHttp() {
        servers.allowPlainHttp();
        return self();
    }

    /**
     * How long a connection may take to open; 10 seconds where nothing is said.
     *
     * @throws IllegalArgumentException where it is not longer than zero
     */
    public final B connectTimeout(Duration timeout) {
        connectTimeout = Timeouts.positive("connectTimeout", timeout);
        connectTimeoutGiven = true;
        return self();
    }

    /**
     * How long one attempt may take from its beginning to the last byte of the answer; 30 seconds where nothing is said.
     *
     * @throws IllegalArgumentException where it is not longer than zero
     */
    public final B attemptTimeout(Duration timeout) {
        attemptTimeout = Timeouts.positive("attemptTimeout", timeout);
        return self();
    }

    /**
     * How long a call may take from its beginning to the last byte of the answer, with login, repeats and waits; 60
     * seconds where nothing is said.
     *
     * @throws IllegalArgumentException where it is not longer than zero
     */
    public final B callTimeout(Duration timeout) {
        callTimeout = Timeouts.positive("callTimeout", timeout);
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
     * @throws IllegalArgumentException where the spec has no check and no rule of that id
     */
    public final B rule(String ruleId, Level level) {
        ruleIds().require(vendor, Objects.requireNonNull(ruleId, "ruleId"));
        rules.put(ruleId, Objects.requireNonNull(level, "level"));
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

    /**
     * What nonces are drawn from; a secure source where nothing is said, and in production that is the only right one. A
     * test gives one with a seed. Called by many threads.
     */
    public final B random(RandomGenerator source) {
        random = Objects.requireNonNull(source, "source");
        return self();
    }

    /** How often a call that failed is sent again; {@link RetryPolicy#DEFAULT} where nothing is said. */
    public final B retry(RetryPolicy policy) {
        retry = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /** What waits between attempts; the system's timer where nothing is said. */
    public final B sleeper(Sleeper newSleeper) {
        sleeper = Objects.requireNonNull(newSleeper, "newSleeper");
        return self();
    }

    /**
     * What asynchronous calls go on with once an answer is there, their dependent stages included; where nothing is said,
     * what {@code CompletableFuture} uses. Not ended by {@code close()}.
     */
    public final B executor(Executor newExecutor) {
        executor = Objects.requireNonNull(newExecutor, "newExecutor");
        return self();
    }

    /** One more listener that is told of every call. */
    public final B listener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    /**
     * Logs requests and answers, heads and bodies, by logger {@code dev.vendorspec.wire} at level DEBUG. What the spec
     * marks personal or secret is masked, credentials and members that it does not know too.
     */
    public final B logBodies() {
        logsBodies = true;
        return self();
    }

    /**
     * What carries requests instead of the JDK's client; not closed by the client's {@code close()}. Its timeout for
     * connecting, its proxy and its certificates are its own matter.
     */
    public final B transport(Transport newTransport) {
        transport = Objects.requireNonNull(newTransport, "newTransport");
        return self();
    }

    /** The proxy that requests go through; the system's where nothing is said. */
    public final B proxy(ProxySelector selector) {
        proxy = Objects.requireNonNull(selector, "selector");
        return self();
    }

    /** The certificates that are trusted, and those that the client shows; the system's where nothing is said. */
    public final B sslContext(SSLContext context) {
        tls = Objects.requireNonNull(context, "context");
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
     * Makes sure that the client was told something that it cannot do without; generated {@code build} methods call it.
     *
     * @param name its name as the spec writes it
     * @param method how the builder is given it
     * @throws IllegalStateException where it was not given
     */
    protected final void requireSetting(String name, String method) {
        given(vendor, method, values.get(name));
    }

    /**
     * A setting that there is; generated constructors call it.
     *
     * @param javaName the builder's method that gives it
     * @param required whether the client cannot do without it
     */
    protected final void declare(Parameter<?> setting, String javaName, boolean required) {
        settings.put(setting.member().wireName(), new Setting(setting, javaName, required));
    }

    /**
     * What is checked; generated constructors call it.
     *
     * @param owner the first part of the checks' ids, such as a type's name
     * @param ids what stands behind its dot in the ids, with tabs between, which no wire name has
     */
    protected final void checks(String owner, String ids) {
        checked.computeIfAbsent(owner, first -> new ArrayList<>()).add(ids);
    }

    private RuleIds ruleIds() {
        return new RuleIds(checked);
    }

    /** The vendor's address in one of its environments; generated constructors call it. */
    protected final void inEnvironment(String name, String template) {
        servers.declareEnvironment(name, template);
    }

    /**
     * The address of an endpoint that is not with the others; generated constructors call it.
     *
     * @param name the environment, or empty for all
     */
    protected final void serverOf(String endpoint, String name, String template) {
        servers.declareEndpoint(endpoint, name, template);
    }

    /** The environment that was chosen; generated methods of builders call it. */
    protected final void choose(String name) {
        servers.choose(name);
    }

    /** A setting that the builder can be given. */
    private record Setting(Parameter<?> parameter, String javaName, boolean required) {

        /** Tells where it is missing, or is not what the spec says. The value is not told. */
        void require(String vendor, Map<String, Object> values) {
            Object value = values.get(parameter.member().wireName());
            if (required) {
                given(vendor, javaName, ValidationContext.isBlank(value) ? null : value);
            }
            for (Violation violation : parameter.violations(value, ValidationSettings.STRICTEST)) {
                if (violation.level() == Level.ENFORCE) {
                    throw new IllegalStateException(vendor + ": " + javaName
                            + "(…) was given a value that breaks the spec: " + violation.message(Locale.ENGLISH));
                }
            }
        }
    }

    /**
     * What makes the client's calls; generated {@code build} methods call it.
     *
     * @throws IllegalStateException where something is missing, with how to give it
     */
    protected final Caller caller() {
        settings.values().forEach(setting -> setting.require(vendor, values));
        Function<String, String> filled = template -> ServerTemplate.fill(template, texts());
        BaseAddress address = servers.address(filled);
        Map<String, BaseAddress> elsewhere = servers.ofEndpoints(filled);
        if (transport != null && (connectTimeoutGiven || proxy != null || tls != null)) {
            throw new IllegalStateException(vendor + ": connectTimeout, proxy and sslContext are the transport's own "
                    + "matter where one is given; tell them to the transport");
        }
        ValidationSettings checks = new ValidationSettings(validation, rules, clock, null);
        Conduct conduct = new Conduct(
                attemptTimeout,
                callTimeout,
                retry,
                sleeper,
                listeners,
                executor,
                servers.allowsPlainHttp(),
                logsBodies);
        Map<String, Parameter<?>> parameters = new HashMap<>();
        settings.forEach((name, setting) -> parameters.put(name, setting.parameter()));
        return new HttpCaller(
                new ClientSettings(address, elsewhere, conduct, checks, ruleIds(), token, values, parameters, random),
                new Network(transport, connectTimeout, proxy, tls));
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

    /** What was given, each in the wire form that the spec says. */
    private Map<String, Object> texts() {
        Map<String, Object> texts = new HashMap<>(values);
        settings.forEach((name, setting) -> texts.computeIfPresent(
                name, (same, value) -> setting.parameter().pairs(value).get(0).value()));
        return texts;
    }
}
