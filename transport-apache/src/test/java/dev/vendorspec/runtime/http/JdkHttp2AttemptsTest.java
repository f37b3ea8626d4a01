package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.ConnectionLostException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.contract.Caller;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.nio.support.AsyncResponseBuilder;
import org.apache.hc.core5.http2.H2Error;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of HTTP/2 to end a request without an answer: the server sees as many as the client says. */
class JdkHttp2AttemptsTest {

    @TempDir
    static Path folder;

    private static KeyStore keys;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = new Certificates(folder).selfSigned("ip:127.0.0.1");
    }

    enum End {
        /** The connection is closed. */
        DROPPED((server, request, to) -> server.drop()),
        /** GOAWAY, which says that the request was not processed. */
        GONE_BEFORE((server, request, to) -> server.goAway(0)),
        /** RST_STREAM with INTERNAL_ERROR. */
        RESET((server, request, to) -> reset(server, H2Error.INTERNAL_ERROR, to)),
        /** RST_STREAM with REFUSED_STREAM, which says that the request was not processed. */
        REFUSED((server, request, to) -> reset(server, H2Error.REFUSED_STREAM, to));

        private final Http2Server.Script script;

        End(Http2Server.Script script) {
            this.script = script;
        }

        boolean isRefusal() {
            return this == GONE_BEFORE || this == REFUSED;
        }

        private static void reset(Http2Server server, H2Error code, Http2Server.Answer to)
                throws HttpException, IOException {
            server.reset(code);
            to.send(AsyncResponseBuilder.create(204));
        }
    }

    static Stream<Arguments> cells() {
        return Stream.of(End.values())
                .flatMap(end -> Stream.of(Endpoints.values()).map(endpoint -> Arguments.of(end, endpoint)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void everyRequestIsCounted(End end, Endpoints endpoint) throws Exception {
        try (Http2Server server = new Http2Server(Certificates.serving(keys), end.script)) {
            VendorException failure = failure(server, endpoint);

            assertThat(server.heads()).isEqualTo(failure.attempts());
            boolean known = endpoint == Endpoints.CREATE && end.isRefusal() && isRefusalTold(failure);
            assertThat(failure).isExactlyInstanceOf(known ? ConnectionException.class : ConnectionLostException.class);
            assertThat(failure.mayHaveBeenProcessed()).isEqualTo(!known);
            assertThat(failure.isRepeatSafe()).isEqualTo(known || endpoint.isRepeatable());
            assertThat(failure.attempts()).isEqualTo(known || endpoint.isRepeatable() ? 3 : 1);
        }
    }

    /** There a second request may as well mean that the connection was lost. */
    @Test
    void aRefusalIsNotBelievedWhereTheJdkWouldSendEverythingAgain() throws Exception {
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
        try (Http2Server server = new Http2Server(Certificates.serving(keys), End.REFUSED.script)) {
            VendorException failure = failure(server, Endpoints.CREATE);

            assertThat(server.heads()).isEqualTo(1);
            assertThat(failure).isExactlyInstanceOf(ConnectionLostException.class);
            assertThat(failure.mayHaveBeenProcessed()).isTrue();
            assertThat(failure.attempts()).isEqualTo(1);
        } finally {
            System.clearProperty("jdk.httpclient.enableAllMethodRetry");
        }
    }

    /** JDKs before 24 do not tell a refusal from a lost connection; updates of them such as 17.0.17 may. */
    private static boolean isRefusalTold(VendorException failure) {
        return Runtime.version().feature() >= 24 || failure instanceof ConnectionException;
    }

    /** What a call ends with that waits for nothing between its attempts. */
    private static VendorException failure(Http2Server server, Endpoints endpoint) throws Exception {
        FaultClient client = new FaultClient(server.address())
                .token(() -> Calls.TOKEN)
                .sslContext(Certificates.trusting(keys))
                .callTimeout(Duration.ofSeconds(20))
                .sleeper(time -> CompletableFuture.completedFuture(null));
        Caller caller = client.open();
        try {
            CompletionException failure = catchThrowableOfType(
                    CompletionException.class,
                    () -> endpoint.call(caller, false).join());
            assertThat(failure).hasCauseInstanceOf(VendorException.class);
            return (VendorException) failure.getCause();
        } finally {
            caller.close();
        }
    }
}
