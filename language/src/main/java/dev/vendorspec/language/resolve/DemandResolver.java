package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.ConditionFields;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.Rule.Quantity;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.PathExpr;
import dev.vendorspec.language.syntax.RuleDecl.DemandDecl;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Resolves what rules demand. {@link RuleResolver} calls it. */
final class DemandResolver {

    private final PathResolver paths;
    private final ScopedPaths scoped;
    private final ConditionResolver conditions;

    DemandResolver(Types types, Places places, ConditionResolver conditions, ProblemSink problems) {
        this.paths = new PathResolver(types, problems);
        this.scoped = new ScopedPaths(types, places, problems);
        this.conditions = conditions;
    }

    /** The demand; empty where a part of it is wrong, which has been told. */
    Optional<Demand> resolve(Fields object, DemandDecl written) {
        if (written instanceof DemandDecl.Require require) {
            return paths(object, require.paths()).map(Demand.Require::new);
        }
        if (written instanceof DemandDecl.Forbid forbid) {
            return paths(object, forbid.paths()).map(Demand.Forbid::new);
        }
        if (written instanceof DemandDecl.Choice choice) {
            return choice(object, choice);
        }
        if (written instanceof DemandDecl.Assert claim) {
            return conditions.resolve(object, claim.condition()).map(DemandResolver::claim);
        }
        if (written instanceof DemandDecl.Items items) {
            Scope scope = new Scope(object, null);
            Optional<Items> found = scoped.items(scope, items.path(), items.same() ? "same" : "unique");
            return found.map(values -> items.same() ? new Demand.Same(values) : new Demand.Unique(values));
        }
        return Optional.of(new Demand.Note(((DemandDecl.Note) written).text().value()));
    }

    private Optional<List<Path>> paths(Fields object, List<PathExpr> written) {
        List<Path> found = written.stream()
                .flatMap(path -> paths.path(object, path).stream())
                .toList();
        return found.size() == written.size() ? Optional.of(found) : Optional.empty();
    }

    private Optional<Demand> choice(Fields object, DemandDecl.Choice written) {
        List<List<Path>> groups = written.groups().stream()
                .flatMap(group -> paths(object, group).stream())
                .toList();
        if (groups.size() != written.groups().size()) {
            return Optional.empty();
        }
        Quantity quantity = Arrays.stream(Quantity.values())
                .filter(candidate -> candidate.key().equals(written.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no quantity " + written.key()));
        boolean plain = quantity == Quantity.AT_LEAST_ONE && groups.stream().allMatch(group -> group.size() == 1);
        return Optional.of(
                plain
                        ? new Demand.AtLeastOne(
                                groups.stream().map(group -> group.get(0)).toList())
                        : new Demand.Choice(quantity, groups));
    }

    /** An assertion about one field of the object points to that field. */
    private static Demand claim(Condition condition) {
        List<Path> own = ConditionFields.of(condition).stream()
                .filter(Path::isDown)
                .distinct()
                .toList();
        return new Demand.Assert(condition, own.size() == 1 ? own.get(0) : null);
    }
}
