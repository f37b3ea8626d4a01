package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Condition.Operator;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves conditions: finds their fields and types their literals. */
final class ConditionResolver {

    private final ProblemSink problems;
    private final ScopedPaths paths;
    private final Literals literals;
    private final OperandResolver operands;
    private final boolean ofRules;

    /** For conditions over an answer, which knows neither what encloses it nor the day. */
    ConditionResolver(Types types, ProblemSink problems) {
        this(types, null, problems);
    }

    /** @param places where types are used; null for conditions that are not of rules */
    ConditionResolver(Types types, @Nullable Places places, ProblemSink problems) {
        this.problems = problems;
        this.paths = new ScopedPaths(types, places, problems);
        this.literals = new Literals(types, problems);
        this.operands = new OperandResolver(paths, literals, problems);
        this.ofRules = places != null;
    }

    /** The condition over an object; empty where a part of it is wrong, which has been told. */
    Optional<Condition> resolve(Fields object, ConditionExpr written) {
        return resolve(new Scope(object, null), written);
    }

    private Optional<Condition> resolve(Scope scope, ConditionExpr written) {
        if (written instanceof ConditionExpr.Compare compare) {
            return compare(scope, compare);
        }
        if (written instanceof ConditionExpr.Relate relate) {
            return relate(scope, relate);
        }
        if (written instanceof ConditionExpr.In in) {
            return in(scope, in);
        }
        if (written instanceof ConditionExpr.InList in) {
            return inList(scope, in);
        }
        if (written instanceof ConditionExpr.Quantified quantified) {
            return quantified(scope, quantified);
        }
        if (written instanceof ConditionExpr.Flag flag) {
            return flag(scope, flag.path());
        }
        if (written instanceof ConditionExpr.IsFormat format) {
            return format(scope, format);
        }
        if (written instanceof ConditionExpr.IsSet set) {
            return paths.path(scope, set.path()).map(Condition.IsSet::new);
        }
        if (written instanceof ConditionExpr.IsBlank blank) {
            return paths.path(scope, blank.path()).map(Condition.IsBlank::new);
        }
        if (written instanceof ConditionExpr.Not not) {
            return resolve(scope, not.condition()).map(Condition.Not::new);
        }
        if (written instanceof ConditionExpr.And and) {
            return all(scope, and.conditions(), Condition.And::new);
        }
        return all(scope, ((ConditionExpr.Or) written).conditions(), Condition.Or::new);
    }

    private Optional<Condition> all(
            Scope scope, List<ConditionExpr> written, Function<List<Condition>, Condition> join) {
        List<Condition> parts =
                written.stream().flatMap(part -> resolve(scope, part).stream()).toList();
        return parts.size() == written.size() ? Optional.of(join.apply(parts)) : Optional.empty();
    }

    private Optional<Condition> compare(Scope scope, ConditionExpr.Compare compare) {
        Optional<Path> path = paths.toValue(scope, compare.path(), "a comparison");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        ValueType type = path.get().last().type();
        Operator operator = operator(compare.sign());
        if (isUnordered(operator, type)) {
            return unordered(compare.signAt(), compare.sign(), compare.path(), type);
        }
        Optional<ConditionExpr.PathOperand> field = operands.fieldNamedBy(scope, compare.literal(), type);
        if (field.isPresent()) {
            return operands.resolve(scope, field.get(), type)
                    .filter(right -> operands.areComparable(new Operand.Of(path.get()), right, field.get()))
                    .map(right -> new Condition.Relate(new Operand.Of(path.get()), operator, right));
        }
        return literals.of(compare.literal(), type)
                .map(literal -> new Condition.Compare(path.get(), operator, literal));
    }

    private Optional<Condition> relate(Scope scope, ConditionExpr.Relate relate) {
        if (!ofRules && operands.looksAtClock(relate)) {
            problems.tell(relate.left().at(), ProblemCode.BAD_CONDITION, "\"today\" stands only in a rule");
            return Optional.empty();
        }
        Optional<Operand> left = operands.resolve(scope, relate.left(), null);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        ValueType type = operands.type(left.get());
        Operator operator = operator(relate.sign());
        if (isUnordered(operator, type) && relate.left() instanceof ConditionExpr.PathOperand of) {
            return unordered(relate.signAt(), relate.sign(), of.path(), type);
        }
        return operands.resolve(scope, relate.right(), type)
                .filter(right -> operands.areComparable(left.get(), right, relate.right()))
                .map(right -> new Condition.Relate(left.get(), operator, right));
    }

    private static boolean isUnordered(Operator operator, ValueType type) {
        return operator != Operator.EQUAL && operator != Operator.NOT_EQUAL && !Sorts.isOrdered(type);
    }

    private Optional<Condition> unordered(Location at, String sign, PathExpr path, ValueType type) {
        problems.tell(
                at,
                ProblemCode.WRONG_TYPE,
                Words.quote(sign) + " compares numbers, dates and times, but " + Words.quote(ScopedPaths.shown(path))
                        + " is " + Sorts.of(type));
        return Optional.empty();
    }

    private static Operator operator(String sign) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operator " + sign));
    }

    private Optional<Condition> in(Scope scope, ConditionExpr.In in) {
        Optional<Path> path = paths.toValue(scope, in.path(), "\"in\"");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        ValueType type = path.get().last().type();
        List<Literal> found = in.literals().stream()
                .flatMap((LiteralExpr literal) -> literals.of(literal, type).stream())
                .toList();
        return found.size() == in.literals().size()
                ? Optional.of(new Condition.In(path.get(), found))
                : Optional.empty();
    }

    private Optional<Condition> inList(Scope scope, ConditionExpr.InList in) {
        Optional<Path> path = paths.toValue(scope, in.path(), "\"in\"");
        Optional<Items> items = paths.items(scope, in.list(), "\"in\"");
        if (path.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        ValueType type = path.get().last().type();
        if (!Sorts.areComparable(type, items.get().type())) {
            return operands.incomparable(in.list().at(), type, items.get().type());
        }
        return Optional.of(new Condition.Among(path.get(), items.get()));
    }

    private Optional<Condition> quantified(Scope scope, ConditionExpr.Quantified quantified) {
        if (scope.list() != null) {
            problems.tell(quantified.at(), ProblemCode.BAD_CONDITION, "any and all cannot stand inside each other");
            return Optional.empty();
        }
        Optional<Scope> ofItem = paths.overItems(scope, quantified);
        if (ofItem.isEmpty()) {
            return Optional.empty();
        }
        Path list = ofItem.get().list().path();
        return resolve(ofItem.get(), quantified.condition())
                .map(found -> quantified.every() ? new Condition.All(list, found) : new Condition.Any(list, found));
    }

    private Optional<Condition> format(Scope scope, ConditionExpr.IsFormat written) {
        Optional<Path> path = paths.toValue(scope, written.path(), "a format");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        ValueType type = path.get().last().type();
        if (!(type instanceof ValueType.Text)) {
            paths.wrong(written.path(), "a format is asked of text", type);
            return Optional.empty();
        }
        Domain domain = Arrays.stream(Domain.values())
                .filter(candidate -> candidate.word().equals(written.format()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no format " + written.format()));
        return Optional.of(new Condition.IsFormat(path.get(), domain));
    }

    private Optional<Condition> flag(Scope scope, PathExpr written) {
        Optional<Path> path = paths.path(scope, written);
        if (path.isPresent() && !(path.get().last().type() instanceof ValueType.Flag)) {
            paths.wrong(
                    written,
                    "a field by itself is a condition only where it is a flag",
                    path.get().last().type());
            return Optional.empty();
        }
        return path.map(Condition.IsTrue::new);
    }
}
