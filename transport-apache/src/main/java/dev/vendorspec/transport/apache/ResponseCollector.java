package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Collects an answer up to a limit; called by one of Apache's threads at a time. */
final class ResponseCollector implements AsyncResponseConsumer<TransportResponse> {

    private final int limit;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private volatile @Nullable HttpResponse head;
    private @Nullable FutureCallback<TransportResponse> callback;

    ResponseCollector(int limit) {
        this.limit = limit;
    }

    /** The answer as far as it came, or null where not even its head did. */
    @Nullable
    TransportResponse brokenOff(Exception fault) {
        HttpResponse answered = head;
        if (answered == null) {
            return null;
        }
        return response(
                answered,
                fault instanceof ContentTooLongException ? ReceivedBody.tooLong() : ReceivedBody.brokenOff(fault));
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<TransportResponse> result) {
        head = response;
        callback = result;
        if (entity == null) {
            complete(response);
        }
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {
        // 1xx says nothing of the answer.
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(Integer.MAX_VALUE);
    }

    @Override
    public void consume(ByteBuffer source) throws IOException {
        if ((long) body.size() + source.remaining() > limit) {
            body.reset();
            throw new ContentTooLongException("over the limit");
        }
        byte[] chunk = new byte[source.remaining()];
        source.get(chunk);
        body.writeBytes(chunk);
    }

    @Override
    public void streamEnd(@Nullable List<? extends org.apache.hc.core5.http.Header> trailers) {
        HttpResponse answered = head;
        if (answered != null) {
            complete(answered);
        }
    }

    @Override
    public void failed(Exception fault) {
        // The exchange is told as well.
    }

    @Override
    public void releaseResources() {
        // Nothing is held.
    }

    private void complete(HttpResponse answered) {
        FutureCallback<TransportResponse> result = callback;
        if (result != null) {
            result.completed(response(answered, ReceivedBody.whole(body.toByteArray())));
        }
    }

    private static TransportResponse response(HttpResponse head, ReceivedBody body) {
        List<Header> headers = Arrays.stream(head.getHeaders())
                .map(header -> new Header(header.getName(), header.getValue() == null ? "" : header.getValue()))
                .toList();
        return new TransportResponse(head.getCode(), headers, body);
    }
}
