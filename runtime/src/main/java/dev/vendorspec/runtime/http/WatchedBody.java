package dev.vendorspec.runtime.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;

/**
 * A body that knows whether it was asked for: the JDK's client does so once it is connected. It never asks for an empty
 * one, of which nothing is known then. Made by {@link JdkTransport}.
 */
final class WatchedBody implements BodyPublisher {

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
