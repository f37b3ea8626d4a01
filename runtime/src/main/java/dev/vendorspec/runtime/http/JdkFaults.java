package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportFault.Kind;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Tells what the exceptions of the JDK's client mean. Used by {@link JdkTransport}. */
final class JdkFaults {

    private JdkFaults() {}

    /** The fault that the exception is; an error of the virtual machine stays what it is. */
    static @Nullable Throwable of(@Nullable Throwable thrown) {
        Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
        return cause instanceof Error ? cause : new TransportFault(kind(cause), cause);
    }

    private static Kind kind(@Nullable Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return Kind.CONNECT_TIMEOUT;
        }
        if (cause instanceof SSLHandshakeException) {
            return Kind.TLS;
        }
        if (cause instanceof UnknownHostException
                || (cause != null && cause.getCause() instanceof UnresolvedAddressException)) {
            return Kind.UNKNOWN_HOST;
        }
        return cause instanceof ConnectException ? Kind.REFUSED : Kind.LOST;
    }
}
