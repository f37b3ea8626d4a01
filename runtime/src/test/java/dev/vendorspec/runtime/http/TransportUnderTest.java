package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.transport.Transport;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What the tests that every transport has to pass ask of the one that they are run with. */
public abstract class TransportUnderTest {

    /** For the tests of each transport. */
    protected TransportUnderTest() {}

    /**
     * A new transport, or null for the one that clients have anyway.
     *
     * @param tls the certificates that it trusts, or null for the system's
     */
    protected abstract @Nullable Transport transport(@Nullable SSLContext tls);

    /** Tells a client to use it; the result is to be closed after the client. */
    final Transport use(ClientBuilder<?> client, @Nullable SSLContext tls) {
        Transport transport = transport(tls);
        if (transport != null) {
            client.transport(transport);
            return transport;
        }
        if (tls != null) {
            client.sslContext(tls);
        }
        return new Transport() {
            @Override
            public dev.vendorspec.runtime.transport.Exchange start(
                    dev.vendorspec.runtime.transport.TransportRequest request) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {
                // The client closes what it made.
            }
        };
    }
}
