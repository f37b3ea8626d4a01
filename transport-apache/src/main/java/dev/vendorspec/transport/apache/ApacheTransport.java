package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Timeouts;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportRequest;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.concurrent.DefaultThreadFactory;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The transport on Apache HttpClient 5, for those who send in bulk on a fast network. Speaks HTTP/1.1 alone. Give it to a
 * client's builder by {@code transport(…)}, and close it yourself after the clients that share it. Thread-safe.
 */
public final class ApacheTransport implements Transport {

    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    /** A connection that nobody used for so long is asked first whether the server has closed it. */
    private static final TimeValue DOUBTFUL = TimeValue.ofSeconds(1);

    private final CloseableHttpAsyncClient client;
    private final HostLookup lookup = new HostLookup();
    private final Set<ApacheExchange> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private ApacheTransport(Builder builder) {
        ClientTlsStrategyBuilder tls = ClientTlsStrategyBuilder.create();
        if (builder.tls != null) {
            tls.setSslContext(builder.tls);
        }
        Timeout connecting = inMilliseconds(builder.connectTimeout);
        PoolingAsyncClientConnectionManager connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(tls.buildAsync())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                        .setHandshakeTimeout(connecting)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connecting)
                        .setSocketTimeout(Timeout.DISABLED)
                        .setValidateAfterInactivity(DOUBTFUL)
                        .build())
                .setMaxConnPerRoute(builder.maxConnections)
                .setMaxConnTotal(Integer.MAX_VALUE)
                .build();
        this.client = HttpAsyncClients.custom()
                .setConnectionManager(connections)
                .setThreadFactory(new DefaultThreadFactory("vendorspec-apache", true))
                .setRoutePlanner(new SystemDefaultRoutePlanner(builder.proxy))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.DISABLED)
                        .setResponseTimeout(Timeout.DISABLED)
                        .setRedirectsEnabled(false)
                        .setExpectContinueEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .addExecInterceptorBefore(
                        ChainElement.MAIN_TRANSPORT.name(), "vendorspec-connected", ApacheExchange::send)
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        client.start();
    }

    /** Apache counts whole milliseconds in 31 bits, and takes none for no limit. */
    private static Timeout inMilliseconds(Duration time) {
        Duration most = Duration.ofMillis(Integer.MAX_VALUE);
        Duration rounded = time.compareTo(most) >= 0 ? most : time.plusNanos(999_999);
        return Timeout.ofMilliseconds(rounded.toMillis());
    }

    /** One with the settings of everybody. */
    public static ApacheTransport create() {
        return builder().build();
    }

    /** Begins one with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Exchange start(TransportRequest request) {
        ApacheExchange exchange = new ApacheExchange(request);
        running.add(exchange);
        exchange.response().whenComplete((answer, fault) -> running.remove(exchange));
        if (closed) {
            exchange.fail(TransportFault.Kind.CLOSED);
        } else {
            lookup.whenKnown(request.uri().getHost(), () -> exchange.begin(client));
        }
        return exchange;
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(exchange -> {
            exchange.fail(TransportFault.Kind.CLOSED);
            exchange.abort();
        });
        lookup.close();
        client.close(CloseMode.IMMEDIATE);
    }

    /** Collects settings; for one thread. */
    public static final class Builder {

        private Duration connectTimeout = Duration.ofSeconds(10);
        private int maxConnections = 200;
        private @Nullable ProxySelector proxy;
        private @Nullable SSLContext tls;

        private Builder() {}

        /**
         * How long a connection may take to open, and how long the agreement on TLS; 10 seconds where nothing is said.
         *
         * @throws IllegalArgumentException where it is not longer than zero
         */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = Timeouts.positive("connectTimeout", timeout);
            return this;
        }

        /**
         * How many connections to one server there are at most; 200 where nothing is said. More calls than that wait for
         * their turn, as long as their deadlines let them.
         *
         * @throws IllegalArgumentException below 1
         */
        public Builder maxConnections(int toOneServer) {
            if (toOneServer < 1) {
                throw new IllegalArgumentException("maxConnections must be 1 or more");
            }
            maxConnections = toOneServer;
            return this;
        }

        /** The proxy that requests go through; the system's where nothing is said. */
        public Builder proxy(ProxySelector selector) {
            proxy = Objects.requireNonNull(selector, "selector");
            return this;
        }

        /** The certificates that are trusted, and those that are shown; the system's where nothing is said. */
        public Builder sslContext(SSLContext context) {
            tls = Objects.requireNonNull(context, "context");
            return this;
        }

        /** The transport, whose threads run until it is closed. */
        public ApacheTransport build() {
            return new ApacheTransport(this);
        }
    }
}
