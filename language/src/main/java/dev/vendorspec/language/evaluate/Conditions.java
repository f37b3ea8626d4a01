package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Path;

/** Answers conditions over an object, in three values. {@link RuleChecks} and {@link ExampleCheck} ask. */
final class Conditions {

    private final ValueReader values;
    private final Lookup lookup;

    Conditions(ValueReader values) {
        this.values = values;
        this.lookup = new Lookup(values);
    }

    /** The answer; a value that is not of its type is there, but compares as unknown. */
    Truth of(Condition condition, ObjectNode object) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), object).not();
        }
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().map(each -> of(each, object)).reduce(Truth.TRUE, Truth::and);
        }
        if (condition instanceof Condition.Or or) {
            return or.conditions().stream().map(each -> of(each, object)).reduce(Truth.FALSE, Truth::or);
        }
        if (condition instanceof Condition.IsSet set) {
            return Truth.of(!(value(set.path(), object) instanceof Value.Absent));
        }
        if (condition instanceof Condition.IsBlank blank) {
            return Truth.of(value(blank.path(), object).isBlank());
        }
        return comparison(condition, object);
    }

    private Truth comparison(Condition condition, ObjectNode object) {
        if (condition instanceof Condition.IsTrue flag) {
            return value(flag.path(), object) instanceof Value.Flag found ? Truth.of(found.flag()) : Truth.UNKNOWN;
        }
        if (condition instanceof Condition.In in) {
            Value value = value(in.path(), object);
            return isUnknown(value)
                    ? Truth.UNKNOWN
                    : Truth.of(in.literals().stream()
                            .anyMatch(literal -> values.equal(in.path().last().type(), value, literal)));
        }
        return condition instanceof Condition.Compare compare
                ? compare(compare, value(compare.path(), object))
                : Truth.UNKNOWN;
    }

    private Truth compare(Condition.Compare compare, Value value) {
        if (isUnknown(value)) {
            return Truth.UNKNOWN;
        }
        Field field = compare.path().last();
        return switch (compare.operator()) {
            case EQUAL -> Truth.of(values.equal(field.type(), value, compare.literal()));
            case NOT_EQUAL -> Truth.of(!values.equal(field.type(), value, compare.literal()));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> order(compare.operator(), value, compare.literal());
        };
    }

    /** Only numbers have an order; the language refuses the rest, so that unknown here is never seen. */
    private static Truth order(Condition.Operator operator, Value value, Literal literal) {
        if (!(value instanceof Value.Number left) || !(literal instanceof Literal.Number right)) {
            return Truth.UNKNOWN;
        }
        int sign = left.number().compareTo(right.value());
        return Truth.of(
                switch (operator) {
                    case LESS -> sign < 0;
                    case LESS_OR_EQUAL -> sign <= 0;
                    case GREATER -> sign > 0;
                    case GREATER_OR_EQUAL -> sign >= 0;
                    case EQUAL -> sign == 0;
                    case NOT_EQUAL -> sign != 0;
                });
    }

    private static boolean isUnknown(Value value) {
        return value instanceof Value.Absent || value instanceof Value.Wrong;
    }

    private Value value(Path path, ObjectNode object) {
        return lookup.find(path, object, "").value();
    }
}
