package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.RuleDecl;
import java.util.List;
import java.util.Optional;

/** Resolves an object's rules. */
final class RuleResolver {

    private final ProblemSink problems;
    private final ConditionResolver conditions;
    private final DemandResolver demands;

    RuleResolver(Types types, Places places, ProblemSink problems) {
        this.problems = problems;
        this.conditions = new ConditionResolver(types, places, problems);
        this.demands = new DemandResolver(types, places, conditions, problems);
    }

    /** The rules that make sense; what is wrong with the others has been told. */
    List<Rule> resolve(Fields object, List<RuleDecl> written) {
        return written.stream().flatMap(rule -> rule(object, rule).stream()).toList();
    }

    private Optional<Rule> rule(Fields object, RuleDecl written) {
        Optional<Condition> when =
                Optional.ofNullable(written.when()).flatMap(found -> conditions.resolve(object, found));
        Optional<Demand> demand = demands.resolve(object, written.demand());
        boolean whenFails = written.whenBroken() || written.when() != null && when.isEmpty();
        if (whenFails || demand.isEmpty()) {
            return Optional.empty();
        }
        String name = written.name().value();
        return Optional.of(new Rule(
                name,
                object.type() + "." + name,
                when.orElse(null),
                demand.get(),
                Texts.level(written.level(), problems),
                Texts.docs(written.docs()),
                written.name().at(),
                written.endpoints().stream().map(Written::value).toList(),
                Texts.docs(written.message())));
    }
}
