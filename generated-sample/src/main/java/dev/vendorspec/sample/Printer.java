package dev.vendorspec.sample;

import dev.vendorspec.runtime.BatchResult;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.VendorObject;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Makes the calls and prints what they did. */
final class Printer {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private final PrintStream out;
    private final VendorServer server;

    Printer(PrintStream out, VendorServer server) {
        this.out = out;
        this.server = server;
    }

    /** Prints a call that the server takes for the documented one; anything else ends the sample with its exception. */
    void endpoint(String title, List<? extends VendorObject<?>> request, Supplier<?> call) {
        out.println();
        out.println("== " + title);
        request.forEach(object -> out.println("   sent     " + object.toMaskedJson()));
        Object answer = call.get();
        out.println("   answered " + answer);
        if (answer instanceof BatchResult<?, ?, ?> batch) {
            batch.accepted().forEach(line -> out.println("            " + line.pointer() + ": " + line.answer()));
        }
        out.println("            (the server compared what arrived with the documented request, byte for byte)");
    }

    /** Prints a call that must not leave; a call that does leave is a defect and ends the sample. */
    void broken(String title, Supplier<?> call) {
        int before = server.requests();
        out.println("   -- " + title);
        try {
            call.get();
        } catch (ValidationException refused) {
            refused.violations().forEach(violation -> {
                out.println("      " + (violation.pointer().isEmpty() ? "(the whole object)" : violation.pointer()));
                out.println("         " + violation.message(Locale.ENGLISH));
                out.println("         " + violation.message(TURKISH));
            });
            out.println("      requests that left: " + (server.requests() - before));
            return;
        }
        throw new IllegalStateException("left in spite of " + title);
    }
}
