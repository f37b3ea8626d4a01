package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Transport;
import java.net.ProxySelector;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a client is to send with; made by {@code ClientBuilder}.
 *
 * @param transport the user's own, or null for one on the JDK's client with the other settings
 * @param connectTimeout how long a connection may take to open
 * @param proxy the proxies, or null for the system's
 * @param tls the trusted certificates and the client's own, or null for the system's
 */
public record Network(
        @Nullable Transport transport,
        Duration connectTimeout,
        @Nullable ProxySelector proxy,
        @Nullable SSLContext tls) {

    Transport open() {
        return transport == null ? new JdkTransport(connectTimeout, proxy, tls) : transport;
    }

    boolean isOwn() {
        return transport == null;
    }
}
