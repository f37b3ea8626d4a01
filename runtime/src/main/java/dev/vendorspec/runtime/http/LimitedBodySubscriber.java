package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.ReceivedBody;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects an answer's body up to a limit; the JDK has none of its own before release 25. Made by {@link JdkTransport}. */
final class LimitedBodySubscriber implements BodySubscriber<ReceivedBody> {

    private final int limit;
    private final CompletableFuture<ReceivedBody> result = new CompletableFuture<>();
    private final List<byte[]> chunks = new ArrayList<>();
    private long size;
    private @Nullable Subscription subscription;

    LimitedBodySubscriber(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<ReceivedBody> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription given) {
        if (subscription != null) {
            given.cancel();
            return;
        }
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (result.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            size += buffer.remaining();
            if (size > limit) {
                chunks.clear();
                result.complete(ReceivedBody.tooLong());
                cancel();
                return;
            }
            byte[] chunk = new byte[buffer.remaining()];
            buffer.get(chunk);
            chunks.add(chunk);
        }
    }

    @Override
    public void onError(Throwable fault) {
        chunks.clear();
        result.complete(ReceivedBody.brokenOff(fault));
    }

    @Override
    public void onComplete() {
        byte[] whole = new byte[(int) size];
        int at = 0;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, whole, at, chunk.length);
            at += chunk.length;
        }
        result.complete(ReceivedBody.whole(whole));
    }

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
