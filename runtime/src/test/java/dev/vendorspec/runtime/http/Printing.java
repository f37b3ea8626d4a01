package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallListener;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.VendorException;
import dev.vendorspec.runtime.Violation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints everything that can be read of calls, to be searched for what nobody may read.
 *
 * @param printed where it is added; thread-safe
 */
record Printing(List<String> printed) implements CallListener, CallListener.Observation {

    /** Whatever a failure tells: its stack trace with all causes, the command line, the violations. */
    static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        if (failure instanceof VendorException told) {
            text.append(told.toString()).append(String.valueOf(told.curl()));
        }
        if (failure instanceof ValidationException broken) {
            text.append(broken.violations().toString());
            text.append(broken.message(Locale.forLanguageTag("tr")));
        }
        return failure.getCause() == null ? text.toString() : text + of(failure.getCause());
    }

    @Override
    public Observation callStarted(CallStart call) {
        printed.add(call.toString());
        return this;
    }

    @Override
    public void attemptStarted(AttemptStart attempt) {
        printed.add(attempt.number() + " " + attempt.server());
    }

    @Override
    public void attemptEnded(AttemptEnd attempt) {
        printed.add(attempt.toString());
    }

    @Override
    public void ruleContradicted(Violation violation) {
        printed.add(violation.toString());
    }

    @Override
    public void callEnded(CallEnd call) {
        printed.add(call.toString());
    }
}
