package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import java.util.List;

/** A rule does not require what is required anyway. */
final class RepeatedDemandCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (ObjectType object : subject.vendor().objects()) {
            for (Rule rule : object.rules()) {
                paths(rule.demand()).stream()
                        .filter(path -> path.fields().stream().allMatch(Field::required))
                        .forEach(path -> problems.tell(
                                rule.at(),
                                ProblemCode.REPEATED_DEMAND,
                                "rule " + Words.quote(rule.name()) + " demands " + Words.quote(path.toString())
                                        + ", which is required anyway"));
            }
        }
    }

    private static List<Path> paths(Demand demand) {
        if (demand instanceof Demand.Require require) {
            return require.paths();
        }
        return demand instanceof Demand.AtLeastOne one ? one.paths() : List.of();
    }
}
