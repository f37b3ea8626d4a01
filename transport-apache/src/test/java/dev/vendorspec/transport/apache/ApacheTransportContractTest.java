package dev.vendorspec.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vendorspec.runtime.http.TransportContract;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every transport promises, asked of Apache's client, and what its own builder says. */
class ApacheTransportContractTest extends TransportContract {

    @Override
    protected Transport transport(@Nullable SSLContext tls) {
        ApacheTransport.Builder builder = ApacheTransport.builder();
        return tls == null ? builder.build() : builder.sslContext(tls).build();
    }

    /** Apache counts in milliseconds, and takes none for for ever. */
    @Test
    void theShortestTimeForConnectingIsNotForEver() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ApacheTransport transport = ApacheTransport.builder()
                        .connectTimeout(Duration.ofNanos(1))
                        .build()) {
            List<Socket> waiting = fill(full);
            URI uri = URI.create("http://127.0.0.1:" + full.getLocalPort());
            Throwable fault = transport
                    .start(new TransportRequest("GET", uri, List.of(), null, 1))
                    .response()
                    .handle((answer, thrown) -> thrown)
                    .get(30, TimeUnit.SECONDS);

            assertThat(fault).isInstanceOf(TransportFault.class);
            assertThat(((TransportFault) fault).kind()).isEqualTo(TransportFault.Kind.CONNECT_TIMEOUT);
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        ApacheTransport.Builder builder = ApacheTransport.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.connectTimeout(Duration.ZERO))
                .withMessage("connectTimeout must be longer than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxConnections(0))
                .withMessage("maxConnections must be 1 or more");
        builder.connectTimeout(Duration.ofSeconds(Long.MAX_VALUE)).build().close();
    }

    /** Nobody accepts; once the queue is full, the system leaves the next without an answer. */
    private static List<Socket> fill(ServerSocket full) throws IOException {
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(full.getLocalSocketAddress(), 200);
            } catch (java.net.SocketTimeoutException queueIsFull) {
                return waiting;
            }
        }
        throw new AssertionError("the queue takes any number");
    }
}
