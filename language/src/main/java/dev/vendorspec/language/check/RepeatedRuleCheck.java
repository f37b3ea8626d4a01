package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No two rules of an object say the same. */
final class RepeatedRuleCheck implements SpecCheck {

    /** What a rule says, without its name, and whatever the order in which it names its fields. */
    private record Saying(@Nullable Condition when, Class<?> kind, Object demanded, Set<String> endpoints) {}

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (ObjectType object : subject.vendor().objects()) {
            Map<Saying, Rule> said = new HashMap<>();
            for (Rule rule : object.rules()) {
                Optional.ofNullable(said.putIfAbsent(saying(rule), rule))
                        .ifPresent(first -> problems.tell(
                                rule.at(),
                                ProblemCode.REPEATED_RULE,
                                "rule " + Words.quote(rule.name()) + " says the same as rule "
                                        + Words.quote(first.name())));
            }
        }
    }

    /** Whether two rules say the same, which this check tells. */
    static boolean saySame(Rule one, Rule other) {
        return saying(one).equals(saying(other));
    }

    private static Saying saying(Rule rule) {
        Object demanded;
        if (rule.demand() instanceof Demand.Require require) {
            demanded = new HashSet<>(require.paths());
        } else if (rule.demand() instanceof Demand.Forbid forbid) {
            demanded = new HashSet<>(forbid.paths());
        } else if (rule.demand() instanceof Demand.AtLeastOne one) {
            demanded = new HashSet<>(one.paths());
        } else {
            demanded = rule.demand();
        }
        return new Saying(rule.when(), rule.demand().getClass(), demanded, new HashSet<>(rule.endpoints()));
    }
}
