package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportFault.Kind;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.HttpAsyncClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** One request on its way. Thread-safe. */
final class ApacheExchange implements Exchange, FutureCallback<TransportResponse> {

    private static final String EXCHANGE = "dev.vendorspec.exchange";

    private final TransportRequest request;
    private final ResponseCollector collector;
    private final CompletableFuture<TransportResponse> response = new CompletableFuture<>();
    private volatile boolean left;
    private volatile boolean aborted;
    private volatile @Nullable Future<?> running;

    ApacheExchange(TransportRequest request) {
        this.request = request;
        this.collector = new ResponseCollector(request.maxBodyBytes());
    }

    /** Begins to send; waits for the host's name to be looked up. */
    void begin(HttpAsyncClient client) {
        if (aborted || response.isDone()) {
            return;
        }
        try {
            HttpClientContext context = HttpClientContext.create();
            context.setAttribute(EXCHANGE, this);
            AsyncEntityProducer body = request.body() == null ? null : new BasicAsyncEntityProducer(request.body());
            running = client.execute(new BasicRequestProducer(head(request), body), collector, null, context, this);
        } catch (RuntimeException notStarted) {
            failed(notStarted);
        }
        if (aborted) {
            abort();
        }
    }

    /** Told by the step of Apache's client that follows connecting: from now on, the request may leave. */
    static void connected(HttpContext context) {
        if (context.getAttribute(EXCHANGE) instanceof ApacheExchange exchange) {
            exchange.left = true;
        }
    }

    /**
     * Told by the same step once the connection has the request. What is given up while the connection takes it over is
     * not cancelled by Apache's client, which knows only then what to cancel: so it is done again.
     */
    static void handedOver(HttpContext context) {
        if (context.getAttribute(EXCHANGE) instanceof ApacheExchange exchange && exchange.aborted) {
            exchange.abort();
        }
    }

    void fail(Kind kind) {
        response.completeExceptionally(new TransportFault(kind, null));
    }

    @Override
    public CompletableFuture<TransportResponse> response() {
        return response;
    }

    @Override
    public boolean mayHaveLeft() {
        return left;
    }

    @Override
    public void abort() {
        aborted = true;
        Future<?> exchange = running;
        if (exchange != null) {
            exchange.cancel(true);
        }
    }

    @Override
    public void completed(TransportResponse answer) {
        response.complete(answer);
    }

    /** Where the head is there, it counts: a 401 stays a 401 although its body breaks off. */
    @Override
    public void failed(Exception fault) {
        if (fault instanceof RequestNotExecutedException) {
            // The connection was closed before anything was written to it, as those are that nobody used for long.
            left = false;
        }
        TransportResponse broken = collector.brokenOff(fault);
        if (broken != null) {
            response.complete(broken);
        } else {
            response.completeExceptionally(ApacheFaults.of(fault, left));
        }
    }

    @Override
    public void cancelled() {
        fail(Kind.LOST);
    }

    private static BasicHttpRequest head(TransportRequest request) {
        BasicHttpRequest head = new BasicHttpRequest(request.method(), request.uri());
        request.headers().forEach(header -> head.addHeader(header.name(), header.value()));
        return head;
    }
}
