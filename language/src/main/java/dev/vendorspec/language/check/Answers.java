package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Condition.Operator;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Answers a condition for samples; empty is unknown. {@link Reasoner} asks. */
final class Answers {

    private Answers() {}

    static Optional<Boolean> of(Condition condition, Values values) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), values).map(answer -> !answer);
        }
        if (condition instanceof Condition.And and) {
            return joined(and.conditions(), values, false);
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.conditions(), values, true);
        }
        if (Unknowns.isOpaque(condition)) {
            return Optional.ofNullable((Boolean) values.get(condition).value());
        }
        if (condition instanceof Condition.IsSet set) {
            return Optional.of(!values.get(set.path()).isAbsent());
        }
        if (condition instanceof Condition.IsBlank blank) {
            return Optional.of(values.get(blank.path()).isBlank());
        }
        if (condition instanceof Condition.IsTrue flag) {
            return Optional.ofNullable((Boolean) values.get(flag.path()).value());
        }
        return compared(condition, values);
    }

    /** True or false as soon as one part decides, unknown where none does and one is unknown. */
    private static Optional<Boolean> joined(List<Condition> parts, Values values, boolean decisive) {
        boolean unknown = false;
        for (Condition part : parts) {
            Optional<Boolean> answer = of(part, values);
            if (answer.equals(Optional.of(decisive))) {
                return answer;
            }
            unknown |= answer.isEmpty();
        }
        return unknown ? Optional.empty() : Optional.of(!decisive);
    }

    private static Optional<Boolean> compared(Condition condition, Values values) {
        if (condition instanceof Condition.Compare compare) {
            Path path = compare.path();
            Sample literal = Sample.of(Unknowns.value(path.last().type(), compare.literal()));
            return compared(values.get(path), compare.operator(), literal);
        }
        if (condition instanceof Condition.In in) {
            Sample value = values.get(in.path());
            return value.isAbsent()
                    ? Optional.empty()
                    : Optional.of(in.literals().stream()
                            .map(literal ->
                                    Sample.of(Unknowns.value(in.path().last().type(), literal)))
                            .anyMatch(value::isSame));
        }
        Condition.Relate relate = (Condition.Relate) condition;
        return compared(value(relate.left(), values), relate.operator(), value(relate.right(), values));
    }

    private static Sample value(Operand operand, Values values) {
        if (operand instanceof Operand.Fixed fixed) {
            return Sample.of(Unknowns.value(fixed.type(), fixed.literal()));
        }
        return operand instanceof Operand.Of of ? values.get(of.path()) : values.get(operand);
    }

    private static Optional<Boolean> compared(Sample left, Operator operator, Sample right) {
        if (left.isAbsent() || right.isAbsent()) {
            return Optional.empty();
        }
        if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
            return Optional.of(left.isSame(right) == (operator == Operator.EQUAL));
        }
        if (!(left.value() instanceof BigDecimal one) || !(right.value() instanceof BigDecimal other)) {
            return Optional.empty();
        }
        int sign = one.compareTo(other);
        return Optional.of(
                switch (operator) {
                    case LESS -> sign < 0;
                    case LESS_OR_EQUAL -> sign <= 0;
                    case GREATER -> sign > 0;
                    case GREATER_OR_EQUAL -> sign >= 0;
                    case EQUAL, NOT_EQUAL -> sign == 0;
                });
    }
}
