package dev.vendorspec.language;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.source.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges the problems of all documents. What is wrong in a part is told once, whatever the number of vendors that
 * include it.
 */
final class ProblemMerger {

    private final Problems all = new Problems();
    private final Set<Culprit> told = new HashSet<>();
    private final Map<Problem, Integer> unused = new HashMap<>();

    /** One mistake: two vendors may see it in different words. */
    private record Culprit(Location at, ProblemCode code) {}

    /** Adds what is wrong with one document. */
    void add(Problems problems) {
        merge(problems.sorted());
    }

    /** Adds what is wrong with one vendor. */
    void add(VendorOutcome vendor) {
        List<Problem> here = vendor.problems().sorted().stream()
                .filter(problem -> !isUnusedInPart(problem, vendor))
                .toList();
        merge(here);
    }

    private void merge(List<Problem> problems) {
        List<Problem> fresh = problems.stream()
                .filter(problem -> !told.contains(culprit(problem)))
                .toList();
        fresh.forEach(all::report);
        fresh.forEach(problem -> told.add(culprit(problem)));
    }

    private static Culprit culprit(Problem problem) {
        return new Culprit(problem.at(), problem.code());
    }

    /** Counts a part's type that this vendor does not use: another may. */
    private boolean isUnusedInPart(Problem problem, VendorOutcome vendor) {
        boolean unusedInPart = problem.code() == ProblemCode.UNUSED_TYPE
                && vendor.parts().contains(problem.at().source());
        if (unusedInPart) {
            unused.merge(problem, 1, Integer::sum);
        }
        return unusedInPart;
    }

    /** All problems, each once, by path, line and column. */
    List<Problem> merged(List<VendorOutcome> vendors) {
        unused.forEach((problem, count) -> {
            long including = vendors.stream()
                    .filter(vendor -> vendor.parts().contains(problem.at().source()))
                    .count();
            if (count == including) {
                all.report(problem);
            }
        });
        return all.sorted();
    }
}
