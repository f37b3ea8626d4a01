package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.ConnectionException;
import dev.vendorspec.runtime.ConnectionLostException;
import dev.vendorspec.runtime.TransportException;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.transport.TransportFault;
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
        Throwable behind = fault instanceof TransportFault known ? known.getCause() : fault;
        Throwable cause = isHarmless(behind, redactor) ? behind : null;
        String kind = behind == null ? "" : " (" + behind.getClass().getSimpleName() + ")";
        return switch (kind(fault)) {
            case CONNECT_TIMEOUT ->
                new ConnectionException(call, "no connection to " + host + " in time" + kind, cause);
            case TLS -> new ConnectionException(call, "no agreement on TLS with " + host + kind, cause);
            case UNKNOWN_HOST -> new ConnectionException(call, "unknown host " + host + kind, cause);
            case REFUSED -> new ConnectionException(call, "no connection to " + host + kind, cause);
            case CLOSED, LOST ->
                mayHaveLeft
                        ? new ConnectionLostException(call, "connection to " + host + " lost" + kind, cause)
                        : new ConnectionException(call, "no connection to " + host + kind, cause);
        };
    }

    /** Whether the next attempt might go better; a certificate does not heal. */
    static Repeat repeat(Throwable fault, boolean mayHaveLeft) {
        return switch (kind(fault)) {
            case TLS, CLOSED -> Repeat.NEVER;
            case UNKNOWN_HOST, REFUSED, CONNECT_TIMEOUT -> Repeat.ALWAYS;
            case LOST -> Repeat.afterFault(mayHaveLeft);
        };
    }

    private static TransportFault.Kind kind(Throwable fault) {
        return fault instanceof TransportFault known ? known.kind() : TransportFault.Kind.LOST;
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
