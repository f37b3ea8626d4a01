package dev.vendorspec.runtime.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpConnection;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer;
import org.apache.hc.core5.http.nio.AsyncServerRequestHandler;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityConsumer;
import org.apache.hc.core5.http.nio.support.AbstractServerExchangeHandler;
import org.apache.hc.core5.http.nio.support.AsyncResponseBuilder;
import org.apache.hc.core5.http.nio.support.BasicRequestConsumer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http2.H2Error;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.frame.DefaultFrameFactory;
import org.apache.hc.core5.http2.frame.FrameType;
import org.apache.hc.core5.http2.frame.RawFrame;
import org.apache.hc.core5.http2.impl.nio.H2StreamListener;
import org.apache.hc.core5.http2.impl.nio.bootstrap.H2ServerBootstrap;
import org.apache.hc.core5.http2.ssl.H2ServerTlsStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's server as most are today: TLS on 127.0.0.1, on which client and server agree by ALPN to speak HTTP/2, or
 * HTTP/1.1 where the client does not know better. Built on Apache's HttpCore.
 *
 * <p>The JDK's client allows the server no streams of its own, by SETTINGS_MAX_CONCURRENT_STREAMS = 0, which RFC 9113
 * permits (section 6.5.2) and HttpCore 5.4 answers by closing the connection. So while such a server is open, the JDK
 * is told another number; nothing else depends on it, as the JDK does not allow a push either.
 */
final class Http2Server implements AutoCloseable {

    private static final String STREAMS_OF_THE_SERVER = "jdk.httpclient.maxstreams";

    private final HttpAsyncServer server;
    private final Script script;
    private final List<Seen> requests = new CopyOnWriteArrayList<>();
    private final Map<HttpConnection, Integer> heads = new ConcurrentHashMap<>();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final int port;
    private volatile int lastStream;
    private volatile @Nullable H2Error reset;

    Http2Server(SSLContext tls, Script script) throws Exception {
        this.script = script;
        this.server = H2ServerBootstrap.bootstrap()
                .setVersionPolicy(HttpVersionPolicy.NEGOTIATE)
                .setTlsStrategy(new H2ServerTlsStrategy(tls))
                .setStreamListener(new Listener())
                .setFrameFactory(new Frames())
                .setCanonicalHostName("127.0.0.1")
                .register("*", Handler::new)
                .create();
        System.setProperty(STREAMS_OF_THE_SERVER, "1");
        server.start();
        this.port = ((InetSocketAddress)
                        server.listen(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), URIScheme.HTTPS)
                                .get()
                                .getAddress())
                .getPort();
    }

    String address() {
        return "https://127.0.0.1:" + port;
    }

    /** The requests that came whole, in the order in which they were whole. */
    List<Seen> requests() {
        return requests;
    }

    /** How many requests' heads came on HTTP/2, whole or not. */
    int heads() {
        return heads.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many connections carried them. */
    int connections() {
        return heads.size();
    }

    /** Open until the client has reset a stream with the code CANCEL (RFC 9113, section 7). */
    CountDownLatch cancelled() {
        return cancelled;
    }

    /** Closes every connection at once, without a word of HTTP/2. */
    void drop() {
        heads.keySet().forEach(connection -> connection.close(CloseMode.IMMEDIATE));
    }

    /** Says GOAWAY on every connection, where no stream above that one was processed (RFC 9113, section 6.8). */
    void goAway(int stream) throws IOException {
        lastStream = stream;
        for (HttpConnection connection : heads.keySet()) {
            connection.close();
        }
    }

    /** From now on sends RST_STREAM with that code in place of each answer's head. */
    void reset(H2Error code) {
        reset = code;
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
        System.clearProperty(STREAMS_OF_THE_SERVER);
    }

    /** What the server does once a request is there whole. */
    @FunctionalInterface
    interface Script {

        void answer(Http2Server server, Seen request, Answer to) throws HttpException, IOException;
    }

    /** Sends the answer, now or later, from any thread. */
    @FunctionalInterface
    interface Answer {

        void send(AsyncResponseBuilder response) throws HttpException, IOException;
    }

    /**
     * A request.
     *
     * @param protocol such as {@code HTTP/2.0}
     */
    record Seen(String protocol, String method, String path, List<Header> headers, byte[] body) {}

    private final class Handler extends AbstractServerExchangeHandler<Message<HttpRequest, byte[]>> {

        @Override
        protected BasicRequestConsumer<byte[]> supplyConsumer(
                HttpRequest request, EntityDetails entity, HttpContext context) {
            return new BasicRequestConsumer<>(entity == null ? null : new BasicAsyncEntityConsumer());
        }

        @Override
        protected void handle(
                Message<HttpRequest, byte[]> message,
                AsyncServerRequestHandler.ResponseTrigger trigger,
                HttpContext context)
                throws HttpException, IOException {
            HttpRequest head = message.getHead();
            Seen seen = new Seen(
                    HttpCoreContext.cast(context).getProtocolVersion().toString(),
                    head.getMethod(),
                    head.getPath(),
                    List.of(head.getHeaders()),
                    message.getBody() == null ? new byte[0] : message.getBody());
            requests.add(seen);
            script.answer(Http2Server.this, seen, response -> trigger.submitResponse(response.build(), context));
        }
    }

    private final class Listener implements H2StreamListener {

        @Override
        public void onHeaderInput(HttpConnection connection, int stream, List<? extends Header> headers) {
            heads.merge(connection, 1, Integer::sum);
        }

        @Override
        public void onFrameInput(HttpConnection connection, int stream, RawFrame frame) {
            if (frame.isType(FrameType.RST_STREAM)
                    && frame.getPayload().duplicate().getInt() == H2Error.CANCEL.getCode()) {
                cancelled.countDown();
            }
        }

        @Override
        public void onHeaderOutput(HttpConnection connection, int stream, List<? extends Header> headers) {
            // Only what comes is of interest, here and below.
        }

        @Override
        public void onFrameOutput(HttpConnection connection, int stream, RawFrame frame) {}

        @Override
        public void onInputFlowControl(HttpConnection connection, int stream, int delta, int size) {}

        @Override
        public void onOutputFlowControl(HttpConnection connection, int stream, int delta, int size) {}
    }

    private final class Frames extends DefaultFrameFactory {

        @Override
        public RawFrame createGoAway(int last, H2Error error, String message) {
            return super.createGoAway(lastStream, error, message);
        }

        @Override
        public RawFrame createHeaders(int stream, ByteBuffer headers, boolean endHeaders, boolean endStream) {
            H2Error code = reset;
            return code == null
                    ? super.createHeaders(stream, headers, endHeaders, endStream)
                    : createResetStream(stream, code);
        }
    }
}
