package dev.vendorspec.transport.apache;

import dev.vendorspec.runtime.transport.TransportFault;
import dev.vendorspec.runtime.transport.TransportFault.Kind;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.reactor.IOReactorShutdownException;

/** Tells what the exceptions of Apache's client mean. */
final class ApacheFaults {

    private ApacheFaults() {}

    /** The fault that the exception is; {@code left} tells whether the request may have left. */
    static TransportFault of(Exception fault, boolean left) {
        return new TransportFault(kind(fault, left), fault);
    }

    private static Kind kind(Exception fault, boolean left) {
        if (fault instanceof IOReactorShutdownException || fault instanceof CancellationException) {
            return Kind.CLOSED;
        }
        if (left) {
            return Kind.LOST;
        }
        if (fault instanceof ConnectTimeoutException) {
            return Kind.CONNECT_TIMEOUT;
        }
        if (fault instanceof UnknownHostException) {
            return Kind.UNKNOWN_HOST;
        }
        if (fault instanceof SSLException) {
            return Kind.TLS;
        }
        return fault instanceof ConnectException || fault instanceof NoRouteToHostException ? Kind.REFUSED : Kind.LOST;
    }
}
