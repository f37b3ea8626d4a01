package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.ReceivedBody.End;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.nio.support.AsyncResponseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JDK's client does over https, where both sides agree on HTTP/2, as with most vendors. */
class JdkHttp2Test {

    private static final int LIMIT = 1 << 22;

    @TempDir
    static Path folder;

    private static KeyStore keys;

    private final CountDownLatch arrived = new CountDownLatch(1);
    private volatile Http2Server.Script script = (server, request, to) -> to.send(ok("{}"));
    private Http2Server server;
    private JdkTransport transport;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = new Certificates(folder).selfSigned("ip:127.0.0.1");
    }

    @BeforeEach
    void open() throws Exception {
        server = new Http2Server(Certificates.serving(keys), (s, request, to) -> {
            arrived.countDown();
            script.answer(s, request, to);
        });
        transport = new JdkTransport(Duration.ofSeconds(10), null, Certificates.trusting(keys));
    }

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST", "PUT", "PATCH"})
    void aRequestTravelsAsItIs(String method) throws Exception {
        byte[] body = method.equals("GET") || method.equals("DELETE") ? null : bytes("{\"a\":1}");

        TransportResponse answer = answer(start(method, body));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().bytes()).isEqualTo(bytes("{}"));
        Http2Server.Seen seen = request();
        assertThat(seen.method()).isEqualTo(method);
        assertThat(seen.path()).isEqualTo("/a%2Fb?q=%20");
        assertThat(seen.headers()).anyMatch(header -> header.toString().equals("x-one: a, b"));
        assertThat(seen.body()).isEqualTo(body == null ? new byte[0] : body);
    }

    @Test
    void theAnswerToAHeadHasNoBody() throws Exception {
        TransportResponse answer = answer(start("HEAD", null));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().bytes()).isEmpty();
        assertThat(answer.body().end()).isEqualTo(End.WHOLE);
        assertThat(request().method()).isEqualTo("HEAD");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 307, 401, 409, 503})
    void everyStatusIsAnAnswer(int status) throws Exception {
        script = (s, request, to) -> to.send(
                status == 204
                        ? AsyncResponseBuilder.create(204)
                        : AsyncResponseBuilder.create(status)
                                .addHeader("Location", "/other")
                                .addHeader("X-Id", "7")
                                .setEntity("no", ContentType.TEXT_PLAIN));

        TransportResponse answer = answer(start("POST", bytes("{}")));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().bytes()).isEqualTo(bytes(status == 204 ? "" : "no"));
        assertThat(answer.header("X-ID")).isEqualTo(status == 204 ? null : "7");
        assertThat(answer.headers()).noneMatch(header -> header.name().startsWith(":"));
        request();
    }

    /** Both are many times the window that a stream begins with, 64 KiB (RFC 9113, section 6.9.2). */
    @Test
    void largeBodiesArriveWhole() throws Exception {
        byte[] sent = bytes("0123456789abcdef".repeat(1 << 16));
        byte[] received = bytes("fedcba9876543210".repeat(LIMIT / 16));
        script = (s, request, to) ->
                to.send(AsyncResponseBuilder.create(200).setEntity(received, ContentType.APPLICATION_JSON));

        TransportResponse answer = answer(start("POST", sent));

        assertThat(request().body()).isEqualTo(sent);
        assertThat(answer.body().end()).isEqualTo(End.WHOLE);
        assertThat(answer.body().bytes()).isEqualTo(received);
    }

    @Test
    void anAnswerAboveTheLimitIsNotKeptAndHarmsNoOther() throws Exception {
        script = (s, request, to) -> to.send(ok("x".repeat(s.requests().size() == 1 ? LIMIT + 1 : 2)));

        assertThat(answer(start("GET", null)).body().end()).isEqualTo(End.TOO_LONG);
        assertThat(answer(start("GET", null)).body().bytes()).isEqualTo(bytes("xx"));
    }

    @Test
    void tenAtOnceShareAConnection() throws Exception {
        answer(start("GET", null));
        List<Http2Server.Answer> waiting = new CopyOnWriteArrayList<>();
        CountDownLatch all = new CountDownLatch(10);
        script = (s, request, to) -> {
            waiting.add(to);
            all.countDown();
        };
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            exchanges.add(i % 2 == 0 ? start("GET", null) : start("POST", bytes("{\"i\":" + i + "}")));
        }
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        for (Http2Server.Answer one : waiting) {
            one.send(ok("{}"));
        }

        for (Exchange exchange : exchanges) {
            assertThat(answer(exchange).status()).isEqualTo(200);
        }
        assertThat(server.requests())
                .hasSize(11)
                .allMatch(seen -> seen.protocol().equals("HTTP/2.0"));
        assertThat(server.heads()).isEqualTo(11);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void whatIsGivenUpIsCancelledAndItsConnectionStays() throws Exception {
        script = (s, request, to) -> {};
        Exchange exchange = start("POST", bytes("{}"));
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(exchange.mayHaveLeft()).isTrue();

        exchange.abort();

        assertThat(server.cancelled().await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(exchange.response()).isCompletedExceptionally();
        script = (s, request, to) -> to.send(ok("{}"));
        assertThat(answer(start("GET", null)).status()).isEqualTo(200);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void theDeadlineEndsACallAndCancelsIt() throws Exception {
        script = (s, request, to) -> {};
        Caller caller = new FaultClient(server.address())
                .token(() -> Calls.TOKEN)
                .sslContext(Certificates.trusting(keys))
                .callTimeout(Duration.ofSeconds(4))
                .open();
        try {
            CompletionException failure = catchThrowableOfType(
                    CompletionException.class,
                    () -> Endpoints.CREATE.call(caller, false).join());

            assertThat(failure).hasCauseInstanceOf(DeadlineExceededException.class);
            DeadlineExceededException exceeded = (DeadlineExceededException) failure.getCause();
            assertThat(exceeded.mayHaveBeenProcessed()).isTrue();
            assertThat(exceeded.attempts()).isEqualTo(1);
            assertThat(server.cancelled().await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            caller.close();
        }
        request();
    }

    private Exchange start(String method, byte[] body) {
        return transport.start(new TransportRequest(
                method,
                URI.create(server.address() + "/a%2Fb?q=%20"),
                List.of(new Header("X-One", "a, b")),
                body,
                LIMIT));
    }

    private static TransportResponse answer(Exchange exchange) throws Exception {
        return exchange.response().get(30, TimeUnit.SECONDS);
    }

    /** The only one that came. */
    private Http2Server.Seen request() {
        assertThat(server.requests()).hasSize(1);
        assertThat(server.heads()).isEqualTo(1);
        assertThat(server.requests().get(0).protocol()).isEqualTo("HTTP/2.0");
        return server.requests().get(0);
    }

    private static AsyncResponseBuilder ok(String body) {
        return AsyncResponseBuilder.create(200).setEntity(body, ContentType.APPLICATION_JSON);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
