package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.ReceivedBody.End;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Transport} promises, asked of the transport itself; the fault matrix asks what becomes of a call. */
public abstract class TransportContract extends TransportUnderTest {

    private static final int LIMIT = 1 << 16;

    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private volatile LoopbackServer.Conversation script = (s, socket, request) -> {
        s.head(socket, 200, "", "{}");
        return true;
    };
    private LoopbackServer server;
    private Transport transport;

    /** For the tests of each transport. */
    protected TransportContract() {}

    @BeforeEach
    void open() {
        server = LoopbackServer.talking((s, socket, request) -> {
            connections.add(socket);
            arrived.countDown();
            return script.answer(s, socket, request);
        });
        Transport own = transport(null);
        transport = own == null ? new JdkTransport(Duration.ofSeconds(10), null, null) : own;
    }

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private Exchange start(String method, byte[] body, Header... headers) {
        return transport.start(new TransportRequest(
                method, URI.create(server.address() + "/a%2Fb?q=%20"), List.of(headers), body, LIMIT));
    }

    private static TransportResponse answer(Exchange exchange) throws Exception {
        return exchange.response().get(30, TimeUnit.SECONDS);
    }

    private static TransportFault fault(Exchange exchange) {
        ExecutionException failure = catchThrowableOfType(ExecutionException.class, () -> answer(exchange));
        assertThat(failure).hasCauseInstanceOf(TransportFault.class);
        return (TransportFault) failure.getCause();
    }

    private void awaitArrival() throws InterruptedException {
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private String request() {
        assertThat(server.requests()).hasSize(1);
        return server.requests().get(0);
    }

    /** Bytes as text of one character each. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST", "PUT", "PATCH"})
    void aRequestTravelsAsItIs(String method) throws Exception {
        byte[] body = method.equals("GET") || method.equals("DELETE") ? null : bytes("{\"a\":1}");

        answer(start(method, body, new Header("X-One", "a, b"), new Header("x-two", "c")));

        List<String> head = request().lines().toList();
        assertThat(head.get(0)).isEqualTo(method + " /a%2Fb?q=%20 HTTP/1.1");
        assertThat(head).contains("X-One: a, b", "x-two: c");
        assertThat(request()).endsWith("\r\n\r\n" + (body == null ? "" : "{\"a\":1}"));
        assertThat(head)
                .noneMatch(line ->
                        line.matches("(?i)(upgrade|http2-settings|cookie|authorization|expect|accept-encoding):.*"));
    }

    @Test
    void anEmptyBodyIsSaidToBeEmpty() throws Exception {
        answer(start("POST", new byte[0]));

        assertThat(request().lines()).anyMatch(line -> line.matches("(?i)content-length: 0"));
    }

    @Test
    void aLargeBodyArrivesWhole() throws Exception {
        byte[] body = bytes("0123456789abcdef".repeat(1 << 18));

        answer(start("POST", body));

        assertThat(request()).endsWith("\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1));
    }

    @Test
    void headersOfAnswersAreFoundInAnyCaseAndKeepTheirOrder() throws Exception {
        script = (s, socket, request) -> {
            s.head(socket, 207, "Link: <one>\r\nX-Id: 7\r\nlink: <two>\r\nX-Empty:\r\n", "{}");
            return true;
        };

        TransportResponse answer = answer(start("GET", null));

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.header("x-ID")).isEqualTo("7");
        assertThat(answer.values("LINK")).containsExactly("<one>", "<two>");
        assertThat(answer.header("X-Empty")).isEmpty();
        assertThat(answer.header("X-None")).isNull();
        assertThat(answer.body().bytes()).isEqualTo(bytes("{}"));
    }

    @Test
    void anAnswerInChunksBehindAnInterimOneIsWhole() throws Exception {
        script = (s, socket, request) -> {
            s.write(socket, "HTTP/1.1 103 Early\r\nLink: <x>\r\n\r\n");
            s.write(
                    socket,
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n");
            return true;
        };

        TransportResponse answer = answer(start("GET", null));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().bytes()).isEqualTo(bytes("abcde"));
        assertThat(answer.header("Link")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void anAnswerWithoutABodyEndsWithItsHead(int status) throws Exception {
        script = (s, socket, request) -> {
            s.write(socket, "HTTP/1.1 " + status + " Any\r\n\r\n");
            return true;
        };

        TransportResponse answer = answer(start("GET", null));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().bytes()).isEmpty();
        assertThat(answer.body().end()).isEqualTo(End.WHOLE);
    }

    @Test
    void nothingIsUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes("{}"));
        }
        script = (s, socket, request) -> {
            s.write(
                    socket,
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n");
            packed.writeTo(socket.getOutputStream());
            return true;
        };

        TransportResponse answer = answer(start("GET", null));

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.body().bytes()).isEqualTo(packed.toByteArray());
    }

    @Test
    void aBodyUpToTheLimitIsWholeAndALongerOneIsNotKept() throws Exception {
        script = (s, socket, request) -> {
            s.head(socket, 200, "", "x".repeat(LIMIT + (server.requests().size() == 1 ? 0 : 1)));
            return server.requests().size() == 1;
        };

        assertThat(answer(start("GET", null)).body().bytes()).hasSize(LIMIT);
        TransportResponse tooLong = answer(start("GET", null));
        assertThat(tooLong.status()).isEqualTo(200);
        assertThat(tooLong.body().end()).isEqualTo(End.TOO_LONG);
        assertThat(tooLong.body().bytes()).isEmpty();
    }

    @Test
    void whatThatAnswerSaysIsNotObeyed() throws Exception {
        script = (s, socket, request) -> {
            s.head(socket, 307, "Location: /other\r\nSet-Cookie: a=b; Path=/\r\n", "");
            return true;
        };
        assertThat(answer(start("POST", bytes("x"))).status()).isEqualTo(307);

        script = (s, socket, request) -> {
            s.head(socket, 401, "WWW-Authenticate: Basic realm=\"x\"\r\n", "");
            return true;
        };
        assertThat(answer(start("POST", bytes("x"))).status()).isEqualTo(401);

        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(1)).doesNotContainIgnoringCase("cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "POST"})
    void aRequestIsSentOnceHoweverItsConnectionEnds(String method) throws Exception {
        answer(start("PUT", bytes("opens a connection that is used again")));
        script = (s, socket, request) -> false;

        Exchange dropped = start(method, method.startsWith("P") ? bytes("x") : null);

        assertThat(fault(dropped).kind()).isEqualTo(TransportFault.Kind.LOST);
        assertThat(dropped.mayHaveLeft()).isTrue();
        assertThat(server.requests()).hasSize(2);
    }

    /** An answer may be there before its connection is free, so there may be more than one. */
    @Test
    void aConnectionIsUsedAgain() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(answer(start("POST", bytes("x"))).status()).isEqualTo(200);
        }

        assertThat(connections).hasSizeLessThan(10);
    }

    /** Connections that the server closes while nobody uses them: the next request may find out before or after it leaves. */
    @Test
    void whatIsSaidNotToHaveLeftHasNotArrived() throws Exception {
        script = (s, socket, request) -> {
            s.head(socket, 200, "", "{}");
            return false;
        };
        int answered = 0;
        int doubtful = 0;
        for (int i = 0; i < 100; i++) {
            Exchange exchange = start("POST", bytes("x"));
            Throwable failure =
                    exchange.response().handle((answer, fault) -> fault).get(30, TimeUnit.SECONDS);
            answered += failure == null ? 1 : 0;
            doubtful += failure != null && exchange.mayHaveLeft() ? 1 : 0;
        }

        assertThat(answered).isPositive();
        assertThat(server.requests()).hasSizeBetween(answered, answered + doubtful);
    }

    @Test
    void whatIsGivenUpFreesItsConnection() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        script = (s, socket, request) -> {
            untilTheClientGoes(socket);
            gone.countDown();
            return false;
        };
        Exchange exchange = start("POST", bytes("x"));
        awaitArrival();
        assertThat(exchange.mayHaveLeft()).isTrue();

        exchange.abort();

        assertThat(gone.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(exchange.response()).isCompletedExceptionally();
        assertThat(exchange.mayHaveLeft()).isTrue();
    }

    /** Each time on a new connection, so that its threads meet in as many ways as they can. */
    @Test
    void whatIsGivenUpFreesItsConnectionHoweverThreadsMeet() throws Exception {
        for (int i = 0; i < 200; i++) {
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch gone = new CountDownLatch(1);
            script = (s, socket, request) -> {
                arrived.countDown();
                untilTheClientGoes(socket);
                gone.countDown();
                return false;
            };
            Exchange exchange = start("POST", bytes("x"));
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

            exchange.abort();

            assertThat(gone.await(30, TimeUnit.SECONDS)).as("exchange " + i).isTrue();
        }
    }

    /** Whatever is said not to have left must not arrive later, so that it may be sent again. */
    @Test
    void whatIsGivenUpAtOnceArrivesOnlyIfItIsSaidThatItMayHaveLeft() throws Exception {
        script = (s, socket, request) -> {
            s.head(socket, 200, "", "{}");
            return false;
        };
        int doubtful = 0;
        for (int i = 0; i < 200; i++) {
            Exchange exchange = start("POST", bytes("x"));
            exchange.abort();
            exchange.response().handle((answer, fault) -> fault).get(30, TimeUnit.SECONDS);
            doubtful += exchange.mayHaveLeft() ? 1 : 0;
        }
        // One more comes behind all that might still be on its way.
        assertThat(answer(start("POST", bytes("x"))).status()).isEqualTo(200);

        assertThat(server.requests()).hasSizeLessThanOrEqualTo(doubtful + 1);
    }

    @Test
    void givingUpComesTooLateOnceTheAnswerIsThere() throws Exception {
        Exchange exchange = start("GET", null);
        answer(exchange);

        exchange.abort();

        assertThat(answer(exchange).status()).isEqualTo(200);
        assertThat(answer(start("GET", null)).status()).isEqualTo(200);
    }

    @Test
    void closingEndsWhatIsUnderWayAndRefusesTheRest() throws Exception {
        List<CountDownLatch> gone = new CopyOnWriteArrayList<>();
        CountDownLatch both = new CountDownLatch(2);
        script = (s, socket, request) -> {
            CountDownLatch one = new CountDownLatch(1);
            gone.add(one);
            both.countDown();
            untilTheClientGoes(socket);
            one.countDown();
            return false;
        };
        Exchange first = start("GET", null);
        Exchange second = start("POST", bytes("x"));
        assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();

        transport.close();
        transport.close();

        assertThat(catchThrowableOfType(ExecutionException.class, () -> answer(first)))
                .isNotNull();
        assertThat(catchThrowableOfType(ExecutionException.class, () -> answer(second)))
                .isNotNull();
        for (CountDownLatch one : gone) {
            assertThat(one.await(30, TimeUnit.SECONDS)).isTrue();
        }
        Exchange late = start("GET", null);
        assertThat(fault(late).kind()).isEqualTo(TransportFault.Kind.CLOSED);
        assertThat(server.requests()).hasSize(2);
    }

    /** Reads until the client has closed its side. */
    private static void untilTheClientGoes(Socket socket) {
        try {
            while (socket.getInputStream().read() >= 0) {
                // Nothing is expected any more.
            }
        } catch (IOException reset) {
            // Gone all the same.
        }
    }
}
