package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.http.Calls.CUSTOMER;
import static dev.vendorspec.runtime.http.Calls.failing;
import static dev.vendorspec.runtime.http.Calls.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.ConnectionLostException;
import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.RetryPolicy;
import dev.vendorspec.runtime.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that fail in every way, and whether the request may have been processed. */
class TransportFaultsTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void aRefusedConnectionProcessedNothing() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ConnectionException failure = failing(
                ConnectionException.class, to("http://127.0.0.1:" + port).build());

        assertThat(failure.mayHaveBeenProcessed()).isFalse();
        assertThat(failure).hasMessageContaining("no connection to 127.0.0.1:" + port);
        assertThat(failure.getCause()).isInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void anUnknownHostProcessedNothing() {
        ConnectionException failure = failing(
                ConnectionException.class, to("http://no-such-host.invalid").build());

        assertThat(failure.mayHaveBeenProcessed()).isFalse();
        assertThat(failure).hasMessageContaining("unknown host no-such-host.invalid");
    }

    @Test
    void anUntrustedCertificateOrNoTlsAtAllProcessedNothing() {
        try (LoopbackServer server = LoopbackServer.answering(200, "{}")) {
            ConnectionException failure = failing(
                    ConnectionException.class,
                    to(server.address().replace("http:", "https:"))
                            .connectTimeout(SHORT)
                            .retry(RetryPolicy.NONE)
                            .build(),
                    acme -> acme.create(CUSTOMER));

            assertThat(failure.mayHaveBeenProcessed()).isFalse();
        }
    }

    @Test
    void aResetAfterTheRequestMayHaveProcessedIt() {
        ConnectionLostException failure =
                failing(ConnectionLostException.class, (s, socket) -> socket.setSoLinger(true, 0));

        assertThat(failure.mayHaveBeenProcessed()).isTrue();
        assertThat(failure).hasMessageContaining("may have been processed");
    }

    @Test
    void aConnectionClosedWithoutAnAnswerMayHaveProcessedTheRequest() {
        assertThat(failing(ConnectionLostException.class, (s, socket) -> {}).mayHaveBeenProcessed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Type: appli",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":\"succ",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":\"success\"}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"status\":\"success\"}\r\n",
                "pin-canary-77 is no answer\r\n\r\n",
            })
    void aTruncatedOrGarbledAnswerMayHaveProcessedTheRequest(String answer) {
        ConnectionLostException failure =
                failing(ConnectionLostException.class, (s, socket) -> s.write(socket, answer));

        assertThat(failure.mayHaveBeenProcessed()).isTrue();
        assertThat(failure.toString() + failure.getCause()).doesNotContain("canary");
    }

    @Test
    void aServerThatNeverAnswersMeetsTheDeadline() {
        try (LoopbackServer server = LoopbackServer.of((s, socket) -> s.hang())) {
            DeadlineExceededException failure = failing(
                    DeadlineExceededException.class,
                    to(server.address()).callTimeout(SHORT).build());

            assertThat(failure.mayHaveBeenProcessed()).isTrue();
        }
    }

    @Test
    void aCallThatIsGivenUpClosesItsConnection() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        try (LoopbackServer server = LoopbackServer.of((s, socket) -> {
            try {
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            } finally {
                gone.countDown();
            }
        })) {
            failing(
                    DeadlineExceededException.class,
                    to(server.address()).callTimeout(SHORT).build());

            gone.await();
        }
    }

    @Test
    void aServerThatTakesNoConnectionsProcessedNothing() throws IOException {
        List<SocketChannel> crowd = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 8; i++) {
                SocketChannel channel = SocketChannel.open();
                crowd.add(channel);
                channel.configureBlocking(false);
                channel.connect(full.getLocalSocketAddress());
            }
            ConnectionException failure = failing(
                    ConnectionException.class,
                    to("http://127.0.0.1:" + full.getLocalPort())
                            .connectTimeout(SHORT)
                            .callTimeout(Duration.ofSeconds(20))
                            .build());

            assertThat(failure.mayHaveBeenProcessed()).isFalse();
        } finally {
            for (SocketChannel channel : crowd) {
                channel.close();
            }
        }
    }

    @Test
    void manyThreadsShareOneClient() throws InterruptedException, ExecutionException {
        try (LoopbackServer server = LoopbackServer.answering(200, "{\"status\":\"success\"}")) {
            Acme client = to(server.address()).build();
            List<FutureTask<String>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                FutureTask<String> call = new FutureTask<>(() -> client.create(CUSTOMER).status);
                calls.add(call);
                new Thread(call).start();
            }
            for (FutureTask<String> call : calls) {
                assertThat(call.get()).isEqualTo("success");
            }
            assertThat(server.requests()).hasSize(40);
        }
    }

    @Test
    void aServerThatNeverEndsItsBodyMeetsTheDeadline() {
        try (LoopbackServer server = LoopbackServer.of(TransportFaultsTest::dribble)) {
            DeadlineExceededException failure = failing(
                    DeadlineExceededException.class,
                    to(server.address()).callTimeout(SHORT).build());

            assertThat(failure.mayHaveBeenProcessed()).isTrue();
        }
    }

    @Test
    void aHandshakeThatNeverEndsMeetsTheDeadlineWithNothingProcessed() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DeadlineExceededException failure = failing(
                    DeadlineExceededException.class,
                    to("https://127.0.0.1:" + silent.getLocalPort())
                            .callTimeout(SHORT)
                            .build());

            assertThat(failure.mayHaveBeenProcessed()).isFalse();
            assertThat(failure).message().doesNotContain("processed");
        }
    }

    @Test
    void theDeadlineCountsWhatCameBeforeTheExchange() {
        try (LoopbackServer server = LoopbackServer.answering(200, "{}")) {
            DeadlineExceededException failure = failing(
                    DeadlineExceededException.class,
                    to(server.address()).callTimeout(Duration.ofNanos(1)).build());

            assertThat(failure.mayHaveBeenProcessed()).isFalse();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void anInterruptEndsTheCallAndKeepsTheFlag() throws InterruptedException, ExecutionException {
        CountDownLatch arrived = new CountDownLatch(1);
        try (LoopbackServer server = LoopbackServer.of((s, socket) -> {
            arrived.countDown();
            s.hang();
        })) {
            Acme client = to(server.address()).build();
            FutureTask<Boolean> flag = new FutureTask<>(() -> {
                Throwable thrown = catchThrowable(() -> client.create(CUSTOMER));
                assertThat(thrown).isExactlyInstanceOf(TransportException.class);
                assertThat(((TransportException) thrown).mayHaveBeenProcessed()).isTrue();
                return Thread.currentThread().isInterrupted();
            });
            Thread caller = new Thread(flag);
            caller.start();
            arrived.await();
            caller.interrupt();

            assertThat(flag.get()).isTrue();
        }
    }

    /** Byte after byte, until the client closes the connection. */
    private static void dribble(LoopbackServer server, Socket socket) throws IOException {
        server.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n");
        while (true) {
            server.write(socket, " ");
            Thread.onSpinWait();
        }
    }
}
