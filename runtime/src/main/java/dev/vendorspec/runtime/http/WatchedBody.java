package dev.vendorspec.runtime.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that knows whether it was asked for: the JDK's client does so once it is connected. It never asks for an empty
 * one, of which nothing is known then. Made by {@link JdkTransport}.
 *
 * <p>The JDK's client sends some requests once more by itself, and has no setting for it: GET and HEAD where the
 * connection ends before a byte of the answer, and from JDK 24 or 17.0.17 on anything of which an HTTP/2 server says that
 * it was not processed (REFUSED_STREAM, GOAWAY; RFC 9113, section 8.7). It asks for the body's length each time that it
 * writes the head, on HTTP/1.1 as on HTTP/2, so a body that says its length once is sent once. Whether to send again is
 * for the call to say, which counts it.
 */
final class WatchedBody implements BodyPublisher {

    private final BodyPublisher content;
    private final boolean againIfRefused;
    private final AtomicBoolean measured = new AtomicBoolean();
    private volatile boolean asked;
    private volatile boolean refused;

    /** @param againIfRefused whether the JDK would send it again only where the server says that it was not processed */
    WatchedBody(BodyPublisher content, boolean againIfRefused) {
        this.content = content;
        this.againIfRefused = againIfRefused;
    }

    boolean mayHaveLeft() {
        return !refused && (asked || content.contentLength() == 0);
    }

    /** @throws UncheckedIOException the second time */
    @Override
    public long contentLength() {
        if (!measured.compareAndSet(false, true)) {
            refused = againIfRefused;
            throw new UncheckedIOException(new IOException(
                    againIfRefused ? "the server did not process it" : "the connection ended before the answer"));
        }
        return content.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        asked = true;
        content.subscribe(subscriber);
    }
}
