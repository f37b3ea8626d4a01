package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.ValueType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The checks of numbers: range and digits. {@link FieldChecks} calls it. */
final class NumberChecks {

    private final Findings findings;
    private final LimitedChecks limited;

    NumberChecks(Findings findings) {
        this.findings = findings;
        this.limited = new LimitedChecks(findings);
    }

    void check(Target target, ValueType type, BigDecimal number) {
        if (type instanceof ValueType.Whole whole) {
            range(target, decimal(whole.min()), decimal(whole.max()), number);
        } else if (type instanceof ValueType.Decimal decimal) {
            range(target, decimal.min(), decimal.max(), number);
            digits(target, decimal, number);
        }
        limited.number(target, number);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long limit) {
        return limit == null ? null : BigDecimal.valueOf(limit);
    }

    private void range(Target target, @Nullable BigDecimal min, @Nullable BigDecimal max, BigDecimal number) {
        if (min != null && number.compareTo(min) < 0) {
            findings.add(
                    target, "min", found(target, number, "small") + "at least " + min.toPlainString() + " is allowed");
        }
        if (max != null && number.compareTo(max) > 0) {
            findings.add(
                    target, "max", found(target, number, "great") + "at most " + max.toPlainString() + " is allowed");
        }
    }

    private static String found(Target target, BigDecimal number, String way) {
        return (target.isPlain() ? "is " + number.toPlainString() : "is too " + way) + ", ";
    }

    private void digits(Target target, ValueType.Decimal type, BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (type.precision() == null) {
            type.wire()
                    .most()
                    .filter(most -> shortest.scale() > most)
                    .ifPresent(most -> findings.add(
                            target,
                            "digits",
                            "has " + shortest.scale() + " digits behind the point, at most " + most + " are allowed"));
            return;
        }
        int scale = type.scale() == null ? 0 : type.scale();
        int whole = shortest.signum() == 0 ? 0 : Math.max(0, shortest.precision() - shortest.scale());
        int behind = Math.max(0, shortest.scale());
        if (whole > type.precision() - scale || behind > scale) {
            findings.add(
                    target,
                    "digits",
                    "has " + whole + " digits before the point and " + behind + " behind it, at most "
                            + (type.precision() - scale) + " and " + scale + " are allowed");
        }
    }
}
