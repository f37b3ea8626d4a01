package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CallInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The request breaks the spec's rules; nothing was sent. Thrown by every client call that validates. */
public final class ValidationException extends VendorException {

    private static final long serialVersionUID = 1L;

    /** A batch may break the same rule in every line: the message names this many, {@link #violations()} has all. */
    private static final int NAMED = 20;

    private final transient List<Violation> violations;
    private final transient List<Violation> warnings;

    /**
     * A refused request.
     *
     * @param call which call
     * @param violations what is broken at level ENFORCE, in the spec's order
     * @param warnings what is broken at level WARN, in the spec's order
     */
    public ValidationException(CallInfo call, List<Violation> violations, List<Violation> warnings) {
        super(call, false, text(call, violations, Locale.ENGLISH), null);
        this.violations = List.copyOf(violations);
        this.warnings = List.copyOf(warnings);
    }

    /** All that was broken, in the spec's order; empty only after this exception was serialized. */
    public List<Violation> violations() {
        return orEmpty(violations);
    }

    /** What was broken besides, at level WARN, which alone would not have stopped the call. */
    public List<Violation> warnings() {
        return orEmpty(warnings);
    }

    /** The message in Turkish for a Turkish locale, else in English; never a value that was to be sent. */
    public String message(Locale locale) {
        return text(CallInfo.of(vendor(), endpoint(), requestId()), violations(), locale);
    }

    private static String text(CallInfo call, List<Violation> violations, Locale locale) {
        boolean turkish = locale.getLanguage().equals("tr");
        int count = violations.size();
        String what = turkish
                ? "istek gönderilmedi, " + count + " ihlal"
                : "not sent, " + count + (count == 1 ? " violation" : " violations");
        String details = violations.stream()
                .limit(NAMED)
                .map(violation -> one(violation, locale))
                .collect(Collectors.joining("; "));
        if (count > NAMED) {
            int more = count - NAMED;
            details += turkish ? "; ve " + more + " ihlal daha" : "; and " + more + " more";
        }
        String request = turkish ? " [istek " : " [request ";
        return call.vendor() + " " + call.endpoint() + ": " + what + request + call.requestId() + "]: " + details;
    }

    private static String one(Violation violation, Locale locale) {
        String message = violation.message(locale);
        return violation.pointer().isEmpty() ? message : violation.pointer() + ": " + message;
    }

    /** Transient fields are null in an exception that came from another virtual machine. */
    private static List<Violation> orEmpty(List<Violation> list) {
        return list == null ? List.of() : list;
    }
}
