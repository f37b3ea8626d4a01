package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.transport.Transport;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a client believes. */
public abstract class TlsContract extends TransportUnderTest {

    @TempDir
    static Path folder;

    private final Certificates certificates = new Certificates(folder);

    /** For the tests of each transport. */
    protected TlsContract() {}

    @Test
    void aTrustedCertificateForTheHostIsTaken() throws Exception {
        KeyStore keys = certificates.selfSigned("ip:127.0.0.1");

        assertThat(failure(keys, Certificates.trusting(keys))).isNull();
        assertThat(failure(keys, null)).as("self-signed, trusted by nobody").isInstanceOf(ConnectionException.class);
    }

    @Test
    void aCertificateForAnotherHostIsRefused() throws Exception {
        KeyStore keys = certificates.selfSigned("dns:other.example");

        assertThat(failure(keys, Certificates.trusting(keys))).isInstanceOf(ConnectionException.class);
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        KeyStore keys = certificates.expired();

        assertThat(failure(keys, Certificates.trusting(keys))).isInstanceOf(ConnectionException.class);
    }

    /** What a create ends with, which is sent only to whom the client believes. */
    private @Nullable Throwable failure(KeyStore keys, @Nullable SSLContext trusted) throws Exception {
        try (LoopbackServer server = LoopbackServer.on(
                Certificates.serving(keys)
                        .getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                (s, socket, request) -> {
                    s.head(socket, 200, "", "{\"status\":\"success\"}");
                    return true;
                })) {
            FaultClient client = new FaultClient(server.address().replace("http:", "https:")).token(() -> Calls.TOKEN);
            Transport transport = use(client, trusted);
            Caller caller = client.open();
            try {
                Endpoints.CREATE.call(caller, false).join();
                assertThat(server.requests()).hasSize(1);
                return null;
            } catch (CompletionException e) {
                assertThat(server.requests()).isEmpty();
                assertThat(((ConnectionException) e.getCause()).mayHaveBeenProcessed())
                        .isFalse();
                assertThat(((ConnectionException) e.getCause()).attempts()).isEqualTo(1);
                return e.getCause();
            } finally {
                caller.close();
                transport.close();
            }
        }
    }
}
