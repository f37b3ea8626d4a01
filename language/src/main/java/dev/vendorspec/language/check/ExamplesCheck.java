package dev.vendorspec.language.check;

import dev.vendorspec.language.evaluate.ExampleCheck;
import dev.vendorspec.language.evaluate.ExampleInput;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.problem.ProblemSink;
import java.util.List;

/** The vendor's own examples fit the spec. */
final class ExamplesCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (Endpoint endpoint : subject.vendor().endpoints()) {
            for (ExampleInput input : subject.examples().getOrDefault(endpoint.name(), List.of())) {
                ExampleCheck.check(subject.vendor(), endpoint, input).forEach(problems::report);
            }
        }
    }
}
