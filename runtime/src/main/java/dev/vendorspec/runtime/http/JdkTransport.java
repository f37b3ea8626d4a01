package dev.vendorspec.runtime.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The transport on the JDK's own client. Over plain http it speaks HTTP/1.1, since the JDK would offer an upgrade to
 * HTTP/2 along with the body, which old servers answer badly. No timeout is set on the request, as the JDK's ends when
 * the headers are in: whoever waits for the {@link Exchange} has the deadline.
 */
final class JdkTransport implements Transport {

    private final HttpClient client;

    JdkTransport(boolean secure, Duration connectTimeout) {
        this.client = HttpClient.newBuilder()
                .version(secure ? Version.HTTP_2 : Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(Deadline.countable(connectTimeout))
                .build();
    }

    @Override
    public Exchange start(TransportRequest request) {
        WatchedBody body = new WatchedBody(
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri()).method(request.method(), body);
        request.headers().forEach(header -> builder.header(header.name(), header.value()));
        AtomicReference<HttpResponse.ResponseInfo> head = new AtomicReference<>();
        CompletableFuture<HttpResponse<ReceivedBody>> answer = client.sendAsync(builder.build(), arrived -> {
            head.set(arrived);
            return new LimitedBodySubscriber(request.maxBodyBytes());
        });
        return new JdkExchange(answer, answer.handle((whole, fault) -> response(whole, fault, head.get())), body);
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
            return new TransportResponse(whole.statusCode(), whole.headers().map(), whole.body());
        }
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (head != null && cause instanceof IOException) {
            return new TransportResponse(head.statusCode(), head.headers().map(), ReceivedBody.brokenOff(cause));
        }
        throw new CompletionException(cause);
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
    }

    /**
     * A body that knows whether it was asked for: the client does so once it is connected. It never asks for an empty
     * one, of which nothing is known then.
     */
    private static final class WatchedBody implements BodyPublisher {

        private final BodyPublisher content;
        private volatile boolean asked;

        WatchedBody(BodyPublisher content) {
            this.content = content;
        }

        boolean mayHaveLeft() {
            return asked || content.contentLength() == 0;
        }

        @Override
        public long contentLength() {
            return content.contentLength();
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            asked = true;
            content.subscribe(subscriber);
        }
    }
}
