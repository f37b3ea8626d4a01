package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ErrorDecl;
import java.util.regex.Pattern;

/** Named errors belong to statuses of failed calls, and have names that become classes. */
final class ErrorStatusCheck implements SpecCheck {

    private static final Pattern STATUS = Pattern.compile("[345][0-9][0-9]");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,99}");

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            endpoint.errors().forEach(error -> error(error, problems));
        }
    }

    private static void error(ErrorDecl error, ProblemSink problems) {
        Written status = error.status();
        if (!STATUS.matcher(status.value()).matches()) {
            problems.tell(
                    status.at(),
                    ProblemCode.BAD_STATUS,
                    "the status of a failed call is from 300 to 599, found " + Words.quote(status.value()));
        }
        Written name = error.name();
        if (!NAME.matcher(name.value()).matches()) {
            problems.tell(
                    name.at(),
                    ProblemCode.BAD_NAME,
                    "an error's name is letters and digits, the first one a capital, found "
                            + Words.quote(name.value()));
        }
    }
}
