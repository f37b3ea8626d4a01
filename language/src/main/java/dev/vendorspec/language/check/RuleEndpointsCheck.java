package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.RuleDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.List;

/** A rule that holds in some endpoints only names endpoints that exist. */
final class RuleEndpointsCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        List<String> known = subject.written().endpoints().stream()
                .map(endpoint -> endpoint.name().value())
                .toList();
        for (TypeDecl type : subject.written().types()) {
            if (type instanceof TypeDecl.ObjectDecl object) {
                object.rules().forEach(rule -> rule(rule, known, problems));
            }
        }
    }

    private static void rule(RuleDecl rule, List<String> known, ProblemSink problems) {
        for (Written endpoint : rule.endpoints()) {
            if (!known.contains(endpoint.value())) {
                problems.tell(
                        endpoint.at(),
                        ProblemCode.UNKNOWN_ENDPOINT,
                        "there is no endpoint " + Words.quote(endpoint.value()),
                        NearestName.suggest(endpoint.value(), known));
            }
        }
    }
}
