package dev.vendorspec.processor.report;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemPrinter;
import dev.vendorspec.language.problem.Severity;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Tells problems through javac. A problem of a spec is told without an element: its first line then begins with the
 * spec's own path, which build tools and editors turn into a link.
 */
public final class ProblemReporter {

    private final Messager messager;

    public ProblemReporter(Messager messager) {
        this.messager = messager;
    }

    /** Tells a problem of a spec. */
    public void report(Problem problem) {
        Diagnostic.Kind kind = problem.severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        messager.printMessage(kind, ProblemPrinter.print(problem));
    }

    /** Tells a mistake in the Java source: at the element that has the annotation. */
    public void error(String text, Element at) {
        messager.printMessage(Diagnostic.Kind.ERROR, text, at);
    }

    /** Tells a defect of Vendorspec, with the one line of the trace that a report needs. */
    public void bug(Throwable bug, String doing, Element at) {
        StackTraceElement[] trace = bug.getStackTrace();
        String place = trace.length == 0 ? "unknown" : trace[0].toString();
        error(
                "This is a defect of Vendorspec, not of your spec: " + bug + " at " + place + ", " + doing
                        + ". Please report it with the spec.",
                at);
    }
}
