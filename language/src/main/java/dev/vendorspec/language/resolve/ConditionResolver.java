package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Condition.Operator;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Resolves conditions: finds their fields and types their literals. */
final class ConditionResolver {

    private final ProblemSink problems;
    private final PathResolver paths;
    private final Literals literals;

    ConditionResolver(Types types, ProblemSink problems) {
        this.problems = problems;
        this.paths = new PathResolver(types, problems);
        this.literals = new Literals(types, problems);
    }

    /** The condition over an object; empty where a part of it is wrong, which has been told. */
    Optional<Condition> resolve(Fields object, ConditionExpr written) {
        if (written instanceof ConditionExpr.Compare compare) {
            return compare(object, compare);
        }
        if (written instanceof ConditionExpr.In in) {
            return in(object, in);
        }
        if (written instanceof ConditionExpr.Flag flag) {
            return flag(object, flag.path());
        }
        if (written instanceof ConditionExpr.IsSet set) {
            return paths.path(object, set.path()).map(Condition.IsSet::new);
        }
        if (written instanceof ConditionExpr.IsBlank blank) {
            return paths.path(object, blank.path()).map(Condition.IsBlank::new);
        }
        if (written instanceof ConditionExpr.Not not) {
            return resolve(object, not.condition()).map(Condition.Not::new);
        }
        if (written instanceof ConditionExpr.And and) {
            return all(object, and.conditions(), Condition.And::new);
        }
        return all(object, ((ConditionExpr.Or) written).conditions(), Condition.Or::new);
    }

    private Optional<Condition> all(
            Fields object, List<ConditionExpr> written, Function<List<Condition>, Condition> join) {
        List<Condition> parts =
                written.stream().flatMap(part -> resolve(object, part).stream()).toList();
        return parts.size() == written.size() ? Optional.of(join.apply(parts)) : Optional.empty();
    }

    private Optional<Condition> compare(Fields object, ConditionExpr.Compare compare) {
        Optional<Path> path = paths.toValue(object, compare.path(), "a comparison");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        ValueType type = path.get().last().type();
        Operator operator = operator(compare.sign());
        boolean ordering = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
        if (ordering && !Sorts.isNumber(type)) {
            problems.tell(
                    compare.signAt(),
                    ProblemCode.WRONG_TYPE,
                    Words.quote(compare.sign()) + " compares numbers, but "
                            + Words.quote(path.get().toString()) + " is " + Sorts.of(type));
            return Optional.empty();
        }
        return literals.of(compare.literal(), type)
                .map(literal -> new Condition.Compare(path.get(), operator, literal));
    }

    private static Operator operator(String sign) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operator " + sign));
    }

    private Optional<Condition> in(Fields object, ConditionExpr.In in) {
        Optional<Path> path = paths.toValue(object, in.path(), "\"in\"");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<Literal> found = in.literals().stream()
                .flatMap(literal -> literals.of(literal, path.get().last().type()).stream())
                .toList();
        return found.size() == in.literals().size()
                ? Optional.of(new Condition.In(path.get(), found))
                : Optional.empty();
    }

    private Optional<Condition> flag(Fields object, PathExpr written) {
        Optional<Path> path = paths.path(object, written);
        if (path.isPresent() && !(path.get().last().type() instanceof ValueType.Flag)) {
            paths.wrong(
                    written,
                    "a field by itself is a condition only where it is a flag",
                    path.get().last());
            return Optional.empty();
        }
        return path.map(Condition.IsTrue::new);
    }
}
