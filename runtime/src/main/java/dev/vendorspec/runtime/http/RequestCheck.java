package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.TokenField;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a request against the spec before it leaves: what is enforced stops it, what is a warning is logged. */
final class RequestCheck {

    private static final Logger LOG = System.getLogger("dev.vendorspec");

    private RequestCheck() {}

    /**
     * Checks what is to be sent, parameters and body, but for a login's token.
     *
     * @return what is broken and sent all the same
     */
    static <Q extends @Nullable Object> List<Violation> require(
            CallInfo call, Outgoing<Q, ?> given, ValidationSettings settings) {
        if (settings.overall() == Level.OFF && settings.rules().isEmpty()) {
            return List.of();
        }
        Outgoing<Q, ?> outgoing = Rehearsal.of(given);
        RequestBody<Q> body = outgoing.operation().request();
        TokenField<Q> token = outgoing.operation().tokenField();
        List<Violation> enforced = new ArrayList<>(0);
        List<Violation> warnings = new ArrayList<>(0);
        List<Violation> found =
                new ArrayList<>(outgoing.operation().parameterViolations(outgoing.arguments(), settings));
        if (body != null) {
            found.addAll(body.violations(outgoing.given(body), settings));
        }
        for (Violation violation : found) {
            if (token != null && violation.pointer().equals(token.pointer())) {
                continue;
            }
            (violation.level() == Level.ENFORCE ? enforced : warnings).add(violation);
        }
        if (!enforced.isEmpty()) {
            throw new ValidationException(call, enforced, warnings);
        }
        for (Violation warning : warnings) {
            LOG.log(
                    Logger.Level.WARNING,
                    call.vendor() + " " + call.endpoint() + ": " + warning.ruleId() + " is broken at \""
                            + warning.pointer() + "\", sent all the same [request " + call.requestId() + "]");
        }
        return warnings;
    }
}
