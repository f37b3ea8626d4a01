package dev.vendorspec.maven;

import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemPrinter;
import dev.vendorspec.language.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells problems on Maven's console in the form in which the processor tells them. The first line of each begins with the
 * spec's path, which editors and log scanners turn into a link.
 */
final class ProblemLog {

    private final Log log;

    ProblemLog(Log log) {
        this.log = log;
    }

    /**
     * Tells all problems.
     *
     * @throws MojoFailureException if any is an error; Maven repeats its text, the first lines of the errors, at the end
     *     of the build
     */
    void tell(Compilation compilation) throws MojoFailureException {
        for (Problem problem : compilation.problems()) {
            if (problem.severity() == Severity.ERROR) {
                log.error(ProblemPrinter.print(problem));
            } else {
                log.warn(ProblemPrinter.print(problem));
            }
        }
        if (compilation.hasErrors()) {
            List<Problem> errors = compilation.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            String count =
                    errors.size() == 1 ? "The specs have an error:" : "The specs have " + errors.size() + " errors:";
            throw new MojoFailureException(
                    errors.stream().map(Problem::headline).collect(Collectors.joining("\n", count + "\n", "")));
        }
    }
}
