package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers conditions over an object, in three values. {@link RuleChecks} and {@link ExampleCheck} ask. */
final class Conditions {

    private final ValueReader values;
    private final Operands operands;

    /** Conditions that do not look at the day. */
    Conditions(ValueReader values) {
        this(values, null);
    }

    /** @param today the day that the clock shows; null where there is no clock */
    Conditions(ValueReader values, @Nullable LocalDate today) {
        this.values = values;
        this.operands = new Operands(values, today);
    }

    /** The answer over an object with nothing around it. */
    Truth of(Condition condition, ObjectNode object) {
        return of(condition, Place.of(object));
    }

    /** The answer; a value that is not of its type is there, but compares as unknown. */
    Truth of(Condition condition, Place place) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), place).not();
        }
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().map(each -> of(each, place)).reduce(Truth.TRUE, Truth::and);
        }
        if (condition instanceof Condition.Or or) {
            return or.conditions().stream().map(each -> of(each, place)).reduce(Truth.FALSE, Truth::or);
        }
        if (condition instanceof Condition.Any any) {
            return ofItems(any.list(), any.ofItem(), place, Truth.FALSE, Truth::or);
        }
        if (condition instanceof Condition.All all) {
            return ofItems(all.list(), all.ofItem(), place, Truth.TRUE, Truth::and);
        }
        if (condition instanceof Condition.IsSet set) {
            return Truth.of(!(value(set.path(), place) instanceof Value.Absent));
        }
        if (condition instanceof Condition.IsBlank blank) {
            return Truth.of(value(blank.path(), place).isBlank());
        }
        return comparison(condition, place);
    }

    private Truth ofItems(Path list, Condition ofItem, Place place, Truth ofNone, BinaryOperator<Truth> join) {
        if (!(value(list, place) instanceof Value.Items items)) {
            return Truth.UNKNOWN;
        }
        return items.items().stream()
                .map(item -> of(ofItem, place.at(item.value())))
                .reduce(ofNone, join);
    }

    private Truth comparison(Condition condition, Place place) {
        if (condition instanceof Condition.IsTrue flag) {
            return value(flag.path(), place) instanceof Value.Flag found ? Truth.of(found.flag()) : Truth.UNKNOWN;
        }
        if (condition instanceof Condition.In in) {
            Value value = value(in.path(), place);
            return Operands.isUnknown(value)
                    ? Truth.UNKNOWN
                    : Truth.of(in.literals().stream().anyMatch(literal -> equal(in.path(), value, literal)));
        }
        if (condition instanceof Condition.Among among) {
            return among(value(among.path(), place), operands.each(among.items(), place));
        }
        if (condition instanceof Condition.IsFormat format) {
            return value(format.path(), place) instanceof Value.Text text && !text.isBlank()
                    ? Truth.of(DomainChecks.passes(format.domain(), text.text()))
                    : Truth.UNKNOWN;
        }
        if (condition instanceof Condition.Relate relate) {
            return relate(
                    operands.value(relate.left(), place), relate.operator(), operands.value(relate.right(), place));
        }
        return condition instanceof Condition.Compare compare
                ? compare(compare, value(compare.path(), place))
                : Truth.UNKNOWN;
    }

    private static Truth among(Value value, Optional<List<Value>> list) {
        if (Operands.isUnknown(value) || list.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return list.get().stream()
                .map(each -> Operands.isUnknown(each) ? Truth.UNKNOWN : Truth.of(Operands.areEqual(value, each)))
                .reduce(Truth.FALSE, Truth::or);
    }

    private Truth compare(Condition.Compare compare, Value value) {
        if (Operands.isUnknown(value)) {
            return Truth.UNKNOWN;
        }
        return switch (compare.operator()) {
            case EQUAL -> Truth.of(equal(compare.path(), value, compare.literal()));
            case NOT_EQUAL -> Truth.of(!equal(compare.path(), value, compare.literal()));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                relate(
                        value,
                        compare.operator(),
                        Operands.fixed(new Operand.Fixed(
                                compare.literal(), compare.path().last().type())));
        };
    }

    private boolean equal(Path path, Value value, Literal literal) {
        return values.equal(path.last().type(), value, literal);
    }

    /** Order is only asked of what has one; the language refuses the rest, so that unknown here is never seen. */
    private static Truth relate(Value left, Condition.Operator operator, Value right) {
        if (Operands.isUnknown(left) || Operands.isUnknown(right)) {
            return Truth.UNKNOWN;
        }
        if (operator == Condition.Operator.EQUAL) {
            return Truth.of(Operands.areEqual(left, right));
        }
        if (operator == Condition.Operator.NOT_EQUAL) {
            return Truth.of(!Operands.areEqual(left, right));
        }
        Optional<Integer> sign = Operands.order(left, right);
        if (sign.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (operator) {
                    case LESS -> sign.get() < 0;
                    case LESS_OR_EQUAL -> sign.get() <= 0;
                    case GREATER -> sign.get() > 0;
                    case GREATER_OR_EQUAL -> sign.get() >= 0;
                    case EQUAL -> sign.get() == 0;
                    case NOT_EQUAL -> sign.get() != 0;
                });
    }

    private Value value(Path path, Place place) {
        return operands.value(path, place);
    }
}
