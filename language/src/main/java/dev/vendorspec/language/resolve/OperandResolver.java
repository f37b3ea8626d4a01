package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr;
import dev.vendorspec.language.syntax.ConditionExpr.OperandExpr;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the sides of comparisons. {@link ConditionResolver} calls it. */
final class OperandResolver {

    private static final ValueType NUMBER = new ValueType.Whole(true, null, null, false);
    private static final ValueType DAY = new ValueType.Temporal(ValueType.TemporalKind.DATE, null);

    private final ScopedPaths paths;
    private final Literals literals;
    private final ProblemSink problems;

    OperandResolver(ScopedPaths paths, Literals literals, ProblemSink problems) {
        this.paths = paths;
        this.literals = literals;
        this.problems = problems;
    }

    /** @param literalType what a literal has to be; null where none can stand */
    Optional<Operand> resolve(Scope scope, OperandExpr written, @Nullable ValueType literalType) {
        if (written instanceof ConditionExpr.LiteralOperand of && literalType != null) {
            Optional<ConditionExpr.PathOperand> field = fieldNamedBy(scope, of.literal(), literalType);
            return field.isPresent()
                    ? resolve(scope, field.get(), literalType)
                    : literals.of(of.literal(), literalType).map(found -> new Operand.Fixed(found, literalType));
        }
        if (written instanceof ConditionExpr.PathOperand of) {
            return paths.toValue(scope, of.path(), "a comparison").map(Operand.Of::new);
        }
        if (written instanceof ConditionExpr.Function function) {
            return function(scope, function);
        }
        return Optional.of(new Operand.Today());
    }

    /** A word is the other field of a comparison where there is one of that name and it is no value of the type. */
    Optional<ConditionExpr.PathOperand> fieldNamedBy(Scope scope, LiteralExpr word, ValueType type) {
        boolean maybe = word.kind() == LiteralExpr.Kind.WORD
                && !literals.isCode(word.text(), type)
                && scope.object().has(word.text());
        return maybe
                ? Optional.of(
                        new ConditionExpr.PathOperand(new PathExpr(List.of(new PathExpr.Step(word.text(), word.at())))))
                : Optional.empty();
    }

    private Optional<Operand> function(Scope scope, ConditionExpr.Function function) {
        return switch (function.name()) {
            case "count" -> count(scope, function.path());
            case "length" -> length(scope, function.path());
            default -> sum(scope, function.path());
        };
    }

    private Optional<Operand> sum(Scope scope, PathExpr written) {
        Optional<Items> items = paths.items(scope, written, "sum");
        if (items.isPresent() && !Sorts.isNumber(items.get().type())) {
            paths.wrong(written, "sum adds up numbers", items.get().type());
            return Optional.empty();
        }
        return items.map(Operand.Sum::new);
    }

    private Optional<Operand> count(Scope scope, PathExpr written) {
        Optional<Path> list = paths.path(scope, written);
        if (list.isPresent() && !(list.get().last().type() instanceof ValueType.ListOf)) {
            paths.wrong(
                    written, "count counts a list's items", list.get().last().type());
            return Optional.empty();
        }
        return list.map(Operand.Count::new);
    }

    private Optional<Operand> length(Scope scope, PathExpr written) {
        Optional<Path> path = paths.path(scope, written);
        if (path.isPresent() && !(path.get().last().type() instanceof ValueType.Text)) {
            paths.wrong(
                    written,
                    "length counts a text's characters",
                    path.get().last().type());
            return Optional.empty();
        }
        return path.map(Operand.Length::new);
    }

    boolean looksAtClock(ConditionExpr.Relate relate) {
        return relate.left() instanceof ConditionExpr.Today || relate.right() instanceof ConditionExpr.Today;
    }

    /** What a side's values are. */
    ValueType type(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return of.path().last().type();
        }
        if (operand instanceof Operand.Fixed fixed) {
            return fixed.type();
        }
        if (operand instanceof Operand.Sum) {
            return new ValueType.Decimal(null, null, null, null, DecimalForm.NUMBER);
        }
        return operand instanceof Operand.Today ? DAY : NUMBER;
    }

    /** Whether the two sides can be compared; tells where they cannot. */
    boolean areComparable(Operand left, Operand right, OperandExpr written) {
        ValueType one = type(left);
        ValueType other = type(right);
        boolean comparable = Sorts.areComparable(one, other);
        if (!comparable) {
            incomparable(written.at(), one, other);
        }
        return comparable;
    }

    /** Tells that two values cannot be compared. */
    <T> Optional<T> incomparable(Location at, ValueType one, ValueType other) {
        problems.tell(at, ProblemCode.WRONG_TYPE, "cannot compare " + Sorts.of(one) + " with " + Sorts.of(other));
        return Optional.empty();
    }
}
