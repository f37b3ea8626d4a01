package dev.vendorspec.language.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one run; gives them sorted, each once. Not safe for threads. */
public final class Problems implements ProblemSink {

    private final Set<Problem> problems = new LinkedHashSet<>();
    private int errors;

    /** Nothing told yet. */
    public Problems() {}

    @Override
    public void report(Problem problem) {
        if (problems.add(problem) && problem.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /** Whether there is any error; warnings do not count. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** How many errors there are; a caller compares it before and after a step. */
    public int errors() {
        return errors;
    }

    /** All problems by path, line and column. */
    public List<Problem> sorted() {
        return problems.stream().sorted().toList();
    }
}
