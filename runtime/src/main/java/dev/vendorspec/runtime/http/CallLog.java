package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallListener.AttemptEnd;
import dev.vendorspec.runtime.CallListener.CallEnd;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.contract.CallInfo;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What is logged of calls without being asked: never a value, an address or a header. */
final class CallLog {

    private static final Logger LOG = System.getLogger("dev.vendorspec");

    private CallLog() {}

    /** Whether anybody wants to see how calls end. */
    static boolean isWanted() {
        return LOG.isLoggable(Level.DEBUG);
    }

    static void ended(CallInfo call, CallEnd end) {
        if (isWanted()) {
            LOG.log(
                    Level.DEBUG,
                    call.vendor() + " " + call.endpoint() + ": " + end.outcome() + status(end.status()) + ", "
                            + end.attempts() + (end.attempts() == 1 ? " attempt, " : " attempts, ")
                            + end.elapsed().toMillis() + " ms" + request(call));
        }
    }

    static void again(CallInfo call, AttemptEnd end) {
        if (LOG.isLoggable(Level.DEBUG) && end.nextAfter() != null) {
            LOG.log(
                    Level.DEBUG,
                    call.vendor() + " " + call.endpoint() + ": attempt " + end.number() + " ended with "
                            + end.outcome() + status(end.status()) + ", the next follows in "
                            + end.nextAfter().toMillis() + " ms" + request(call));
        }
    }

    /** A rule that was broken at level WARN by a request that the vendor took. */
    static void contradicted(CallInfo call, Violation violation) {
        LOG.log(
                Level.WARNING,
                call.vendor() + " " + call.endpoint() + ": rule " + violation.ruleId() + " said no at \""
                        + violation.pointer() + "\", the vendor said yes" + request(call));
    }

    private static String status(int status) {
        return status == 0 ? "" : " (HTTP " + status + ")";
    }

    private static String request(CallInfo call) {
        return " [request " + call.requestId() + "]";
    }
}
