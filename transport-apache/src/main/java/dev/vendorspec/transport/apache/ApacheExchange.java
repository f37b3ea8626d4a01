package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.transport.Exchange;
import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportFault.Kind;
import dev.vendorspec.runtime.transport.TransportRequest;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.client5.http.async.HttpAsyncClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
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

    /** What holds the connection, from when the request is on it. */
    private volatile @Nullable AsyncExecRuntime connection;

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

    /**
     * The step of Apache's client that follows connecting. What was given up goes no further, and what is given up later
     * loses its connection. Apache's own future cannot be trusted with either: a thread that has begun to connect tells it
     * what to cancel only after that, and so may put the finished connecting in the place of the request under way.
     */
    static void send(
            HttpRequest request,
            @Nullable AsyncEntityProducer body,
            AsyncExecChain.Scope scope,
            AsyncExecChain next,
            AsyncExecCallback callback)
            throws HttpException, IOException {
        ApacheExchange exchange = (ApacheExchange) scope.clientContext.getAttribute(EXCHANGE);
        // Before it is asked whether it was given up: who gives it up then sees that it may have left.
        exchange.left = true;
        if (exchange.aborted) {
            callback.failed(new RequestNotExecutedException());
            return;
        }
        next.proceed(request, body, scope, callback);
        exchange.connection = scope.execRuntime;
        if (exchange.aborted) {
            scope.execRuntime.discardEndpoint();
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
        AsyncExecRuntime used = connection;
        if (used != null) {
            // Closes the connection, unless it was given back because all of the answer is there.
            used.discardEndpoint();
        }
        // Where it was not begun yet, nobody else would tell.
        fail(Kind.LOST);
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
