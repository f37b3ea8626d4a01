package dev.vendorspec.runtime.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that knows whether it was asked for: the JDK's client does so once it is connected. It never asks for an empty
 * one, of which nothing is known then. Made by {@link JdkTransport}.
 *
 * <p>The JDK's client sends a GET once more by itself where the connection ends before a byte of the answer, and has no
 * setting for it. It asks for the body's length each time that it writes the head, so a body that says its length once is
 * sent once.
 */
final class WatchedBody implements BodyPublisher {

    private final BodyPublisher content;
    private final boolean once;
    private final AtomicBoolean measured = new AtomicBoolean();
    private volatile boolean asked;

    /** @param once whether it may be sent only once */
    WatchedBody(BodyPublisher content, boolean once) {
        this.content = content;
        this.once = once;
    }

    boolean mayHaveLeft() {
        return asked || content.contentLength() == 0;
    }

    /** @throws IllegalStateException the second time, where it may be sent only once */
    @Override
    public long contentLength() {
        if (!measured.compareAndSet(false, true) && once) {
            throw new IllegalStateException("the connection ended before the answer");
        }
        return content.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        asked = true;
        content.subscribe(subscriber);
    }
}
