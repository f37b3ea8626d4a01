package dev.vendorspec.language;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.Severity;
import java.util.List;

/**
 * What came of a run. Immutable.
 *
 * @param vendors the vendors without an error, in the order of their documents
 * @param broken guesses at the vendors with errors whose names could be read, in the order of their documents: what makes
 *     no sense is left out or taken as text. Good for the names that users' code mentions and for nothing else: what
 *     works with them must be ready to fail
 * @param problems the problems of all documents by path, line and column
 */
public record Compilation(List<Vendor> vendors, List<Vendor> broken, List<Problem> problems) {

    public Compilation {
        vendors = List.copyOf(vendors);
        broken = List.copyOf(broken);
        problems = List.copyOf(problems);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
