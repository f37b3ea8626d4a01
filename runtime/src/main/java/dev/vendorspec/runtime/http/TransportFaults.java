package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.ConnectionLostException;
import dev.vendorspec.runtime.TransportException;
import dev.vendorspec.runtime.contract.CallInfo;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Turns what the network said into the exception that tells whether the request may have been processed. */
final class TransportFaults {

    /** Those whose texts are the JDK's or the system's own; others quote what the server sent. */
    private static final Set<Class<?>> QUOTE_NOTHING = Set.of(
            IOException.class,
            EOFException.class,
            SocketException.class,
            ConnectException.class,
            UnknownHostException.class,
            HttpConnectTimeoutException.class,
            ClosedChannelException.class,
            UnresolvedAddressException.class,
            SSLHandshakeException.class);

    private TransportFaults() {}

    static TransportException of(CallInfo call, String host, boolean mayHaveLeft, Throwable fault, Redactor redactor) {
        Throwable cause = isHarmless(fault, redactor) ? fault : null;
        String kind = " (" + fault.getClass().getSimpleName() + ")";
        if (fault instanceof HttpConnectTimeoutException) {
            return new ConnectionException(call, "no connection to " + host + " in time" + kind, cause);
        }
        if (fault instanceof SSLHandshakeException) {
            return new ConnectionException(call, "no agreement on TLS with " + host + kind, cause);
        }
        if (fault instanceof UnknownHostException || fault.getCause() instanceof UnresolvedAddressException) {
            return new ConnectionException(call, "unknown host " + host + kind, cause);
        }
        if (fault instanceof ConnectException || !mayHaveLeft) {
            return new ConnectionException(call, "no connection to " + host + kind, cause);
        }
        return new ConnectionLostException(call, "connection to " + host + " lost" + kind, cause);
    }

    /** Whether neither the fault nor anything behind it can repeat what was sent or received. */
    private static boolean isHarmless(@Nullable Throwable fault, Redactor redactor) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (!QUOTE_NOTHING.contains(at.getClass())
                    || at.getSuppressed().length > 0
                    || !redactor.isHarmless(at.getMessage())) {
                return false;
            }
        }
        return true;
    }
}
