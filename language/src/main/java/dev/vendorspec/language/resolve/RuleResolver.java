package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.PathExpr;
import dev.vendorspec.language.syntax.RuleDecl;
import dev.vendorspec.language.syntax.RuleDecl.DemandDecl;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Resolves an object's rules. */
final class RuleResolver {

    private final ProblemSink problems;
    private final PathResolver paths;
    private final ConditionResolver conditions;

    RuleResolver(Types types, ProblemSink problems) {
        this.problems = problems;
        this.paths = new PathResolver(types, problems);
        this.conditions = new ConditionResolver(types, problems);
    }

    /** The rules that make sense; what is wrong with the others has been told. */
    List<Rule> resolve(Fields object, List<RuleDecl> written) {
        return written.stream().flatMap(rule -> rule(object, rule).stream()).toList();
    }

    private Optional<Rule> rule(Fields object, RuleDecl written) {
        Optional<Condition> when =
                Optional.ofNullable(written.when()).flatMap(found -> conditions.resolve(object, found));
        Optional<Demand> demand = demand(object, written.demand());
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
                written.name().at()));
    }

    private Optional<Demand> demand(Fields object, DemandDecl written) {
        if (written instanceof DemandDecl.Require require) {
            return paths(object, require.paths(), Demand.Require::new);
        }
        if (written instanceof DemandDecl.AtLeastOne one) {
            return paths(object, one.paths(), Demand.AtLeastOne::new);
        }
        return Optional.of(new Demand.Note(((DemandDecl.Note) written).text().value()));
    }

    private Optional<Demand> paths(Fields object, List<PathExpr> written, Function<List<Path>, Demand> make) {
        List<Path> found = written.stream()
                .flatMap(path -> paths.path(object, path).stream())
                .toList();
        return found.size() == written.size() ? Optional.of(make.apply(found)) : Optional.empty();
    }
}
