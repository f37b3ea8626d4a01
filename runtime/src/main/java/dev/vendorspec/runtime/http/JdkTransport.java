package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The transport on the JDK's own client. Over plain http it speaks HTTP/1.1, since the JDK would offer an upgrade to
 * HTTP/2 along with the body, which old servers answer badly; over https, what both sides agree on. No timeout is set on the request, as the JDK's ends when
 * the headers are in: whoever waits for the {@link Exchange} has the deadline.
 */
final class JdkTransport implements Transport {

    private static final int IDLE_SECONDS = 30;

    /**
     * What the JDK's client would send once more only where the server says that it was not processed: never idempotent
     * (RFC 9110, section 9.2.2; RFC 5789), so no later JDK may do otherwise.
     */
    private static final Set<String> AGAIN_IF_REFUSED = Set.of("POST", "PATCH");

    /** The property by which the JDK's client would send everything once more wherever it does so with a GET. */
    private static final String EVERYTHING_AGAIN = "jdk.httpclient.enableAllMethodRetry";

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), JdkTransport::daemon);
    private final Set<JdkExchange> running = ConcurrentHashMap.newKeySet();

    /** The client; null once this is closed, so that the JDK can free its thread and connections. */
    private volatile @Nullable HttpClient client;

    JdkTransport(Duration connectTimeout, @Nullable ProxySelector proxy, @Nullable SSLContext tls) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(Deadline.countable(connectTimeout))
                .executor(threads);
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (tls != null) {
            builder.sslContext(tls);
        }
        this.client = builder.build();
    }

    @Override
    public Exchange start(TransportRequest request) {
        HttpClient open = client;
        WatchedBody body = new WatchedBody(
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()),
                AGAIN_IF_REFUSED.contains(request.method()) && System.getProperty(EVERYTHING_AGAIN) == null);
        if (open == null) {
            return new JdkExchange(new CompletableFuture<>(), closed(), body);
        }
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .version("https".equals(request.uri().getScheme()) ? Version.HTTP_2 : Version.HTTP_1_1)
                .method(request.method(), body);
        request.headers().forEach(header -> builder.header(header.name(), header.value()));
        AtomicReference<HttpResponse.ResponseInfo> head = new AtomicReference<>();
        CompletableFuture<HttpResponse<ReceivedBody>> answer = open.sendAsync(builder.build(), arrived -> {
            head.set(arrived);
            return new LimitedBodySubscriber(request.maxBodyBytes());
        });
        CompletableFuture<TransportResponse> response =
                answer.handle((whole, fault) -> response(whole, fault, head.get()));
        JdkExchange exchange = new JdkExchange(answer, response, body);
        running.add(exchange);
        answer.whenComplete((whole, fault) -> running.remove(exchange));
        return exchange;
    }

    /**
     * Ends what is running and lets the client go. From JDK 21 on it closes at once; before, the JDK does so when it
     * collects the client. The threads end by themselves, as the JDK still needs some to end its connections.
     */
    @Override
    public void close() {
        HttpClient open = client;
        client = null;
        running.forEach(JdkExchange::abort);
        if ((Object) open instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        threads.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
    }

    private static CompletableFuture<TransportResponse> closed() {
        return CompletableFuture.failedFuture(new TransportFault(TransportFault.Kind.CLOSED, null));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "vendorspec-http");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The answer, whose head counts once it is there: where the connection ends inside the body, the JDK's client tells
     * either the body's subscriber or the exchange, whichever comes first.
     */
    private static TransportResponse response(
            @Nullable HttpResponse<ReceivedBody> whole,
            @Nullable Throwable fault,
            HttpResponse.@Nullable ResponseInfo head) {
        if (whole != null) {
            return new TransportResponse(whole.statusCode(), headers(whole.headers()), whole.body());
        }
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (head != null && cause instanceof IOException) {
            return new TransportResponse(head.statusCode(), headers(head.headers()), ReceivedBody.brokenOff(cause));
        }
        throw new CompletionException(JdkFaults.of(cause));
    }

    /** The JDK sorts headers by name; those of one name keep their order. */
    private static List<Header> headers(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(":"))
                .flatMap(entry -> entry.getValue().stream().map(value -> new Header(entry.getKey(), value)))
                .toList();
    }

    /** An exchange of the JDK's client: only its own future aborts it, not one that depends on that. */
    private record JdkExchange(
            CompletableFuture<HttpResponse<ReceivedBody>> answer,
            CompletableFuture<TransportResponse> response,
            WatchedBody body)
            implements Exchange {

        @Override
        public boolean mayHaveLeft() {
            return body.mayHaveLeft();
        }

        @Override
        public void abort() {
            answer.cancel(true);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
