package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ErrorDecl;
import dev.vendorspec.language.syntax.NameForms;

/** Named errors belong to statuses of failed calls, and have names that become classes. */
final class ErrorStatusCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            endpoint.answered().errors().forEach(error -> error(error, problems));
        }
    }

    private static void error(ErrorDecl error, ProblemSink problems) {
        Written status = error.status();
        if (!NameForms.FAILED_STATUS.fits(status.value())) {
            problems.tell(
                    status.at(),
                    ProblemCode.BAD_STATUS,
                    "the status of a failed call is from 300 to 599, found " + Words.quote(status.value()));
        }
        name(error.name(), problems);
    }

    /** Tells of a name that can be no class. */
    static void name(Written name, ProblemSink problems) {
        if (!NameForms.TYPE.fits(name.value())) {
            problems.tell(
                    name.at(),
                    ProblemCode.BAD_NAME,
                    "an error's name is letters and digits, the first one a capital, found "
                            + Words.quote(name.value()));
        }
    }
}
