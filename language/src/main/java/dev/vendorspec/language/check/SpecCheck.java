package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemSink;

/** One rule of the language. {@link SpecChecks} lists them all. */
@FunctionalInterface
interface SpecCheck {

    /** Tells what in the document breaks the rule. */
    void check(Subject subject, ProblemSink problems);
}
