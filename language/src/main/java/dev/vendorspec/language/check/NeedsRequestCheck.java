package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.EndpointDecl;

/** A batch whose answered lines are matched with sent ones sends some. */
final class NeedsRequestCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            if (endpoint.answered().rows() != null && endpoint.request() == null) {
                problems.tell(
                        endpoint.answered().rows().at(),
                        ProblemCode.NEEDS_REQUEST,
                        "\"rows\" match answered lines with sent ones, but there is no \"request\"");
            }
        }
    }
}
