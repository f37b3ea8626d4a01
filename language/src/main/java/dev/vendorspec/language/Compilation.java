package dev.vendorspec.language;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.Severity;
import java.util.List;

/**
 * What came of a run. Immutable.
 *
 * @param vendors the vendors without an error, in the order of their documents
 * @param problems the problems of all documents by path, line and column
 */
public record Compilation(List<Vendor> vendors, List<Problem> problems) {

    public Compilation {
        vendors = List.copyOf(vendors);
        problems = List.copyOf(problems);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
