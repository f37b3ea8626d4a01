package dev.vendorspec.runtime.transport;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the network said instead of an answer: how an {@link Exchange} fails. Immutable. */
public final class TransportFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** A fault of that kind, and what the HTTP library threw. */
    public TransportFault(Kind kind, @Nullable Throwable cause) {
        super(kind.name(), cause);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** What can happen to a connection. */
    public enum Kind {
        /** The host's name is not known. */
        UNKNOWN_HOST,
        /** The server, or the network before it, refused the connection. */
        REFUSED,
        /** No connection opened in time. */
        CONNECT_TIMEOUT,
        /** No agreement on TLS: the certificate is not trusted, not for this host, or expired. */
        TLS,
        /** The connection broke, or what came was not HTTP. */
        LOST,
        /** The transport was closed. */
        CLOSED
    }
}
