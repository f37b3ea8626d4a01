package dev.vendorspec.language.check;

import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses values that stand for all others: what is compared with, two between and beyond, nothing. Two of a sort are
 * enough where no more than two unknowns are compared with each other. {@link Reasoner} asks.
 */
final class Samples {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final Vendor vendor;
    private final Unknowns unknowns;
    private final Set<BigDecimal> whole = new TreeSet<>();
    private final Set<BigDecimal> any = new TreeSet<>();

    Samples(Vendor vendor, Unknowns unknowns) {
        this.vendor = vendor;
        this.unknowns = unknowns;
        numbers();
    }

    private void numbers() {
        TreeSet<BigDecimal> literals = unknowns.numbers();
        if (literals.isEmpty()) {
            literals.add(BigDecimal.ZERO);
        }
        for (BigDecimal literal : literals) {
            for (int distance = -2; distance <= 2; distance++) {
                any.add(literal.add(BigDecimal.valueOf(distance)));
            }
            BigDecimal floor = literal.setScale(0, RoundingMode.FLOOR);
            for (int distance = -2; distance <= 3; distance++) {
                whole.add(floor.add(BigDecimal.valueOf(distance)));
            }
            BigDecimal next = literals.higher(literal);
            if (next != null) {
                BigDecimal third =
                        next.subtract(literal).divide(THREE, literal.scale() + next.scale() + 20, RoundingMode.DOWN);
                any.add(literal.add(third));
                any.add(literal.add(third).add(third));
            }
        }
    }

    /** The values of one unknown. */
    List<Sample> of(Object unknown, ValueType type) {
        if (unknown instanceof Path path) {
            return ofPath(path, type);
        }
        Set<Sample> samples = new LinkedHashSet<>(present(Set.of(), type));
        if (!(unknown instanceof Operand.Today)) {
            samples.add(Sample.ABSENT);
        }
        return List.copyOf(samples);
    }

    private List<Sample> ofPath(Path path, ValueType type) {
        Set<Sample> samples = new LinkedHashSet<>(present(unknowns.literals(path), type));
        boolean always = path.fields().stream().allMatch(Samples::isAlwaysThere);
        if (always) {
            samples.removeIf(Sample::isBlank);
        } else {
            samples.add(Sample.ABSENT);
        }
        return List.copyOf(samples);
    }

    private static boolean isAlwaysThere(Field field) {
        return field.required() && field.level() == Level.ENFORCE;
    }

    private List<Sample> present(Set<Object> literals, ValueType type) {
        List<Sample> samples = new ArrayList<>();
        if (Unknowns.isNumber(type)) {
            Set<BigDecimal> numbers = type instanceof ValueType.Decimal ? any : whole;
            numbers.stream().filter(number -> isWithin(type, number)).forEach(number -> samples.add(Sample.of(number)));
        } else if (type instanceof ValueType.Flag) {
            samples.add(Sample.of(true));
            samples.add(Sample.of(false));
        } else if (type instanceof ValueType.EnumOf of) {
            codes(vendor.enumType(of.enumName()), literals, samples);
        } else if (type instanceof ValueType.ObjectOf) {
            samples.add(Sample.PRESENT);
        } else if (type instanceof ValueType.ListOf) {
            samples.add(Sample.PRESENT);
            samples.add(new Sample(List.of(), true));
        } else {
            literals.forEach(literal -> samples.add(Sample.of(literal)));
            samples.add(Sample.of("\u0001one"));
            samples.add(Sample.of("\u0001two"));
            if (type instanceof ValueType.Text) {
                samples.add(Sample.of(""));
            }
        }
        return samples;
    }

    private static boolean isWithin(ValueType type, BigDecimal number) {
        if (type instanceof ValueType.Whole whole) {
            return (whole.min() == null || number.compareTo(BigDecimal.valueOf(whole.min())) >= 0)
                    && (whole.max() == null || number.compareTo(BigDecimal.valueOf(whole.max())) <= 0);
        }
        return !(type instanceof ValueType.Decimal decimal)
                || (decimal.min() == null || number.compareTo(decimal.min()) >= 0)
                        && (decimal.max() == null || number.compareTo(decimal.max()) <= 0);
    }

    /** The codes that are asked about, and two others where the list has them or is open. */
    private static void codes(EnumType type, Set<Object> literals, List<Sample> samples) {
        literals.forEach(literal -> samples.add(Sample.of(literal)));
        type.codes().stream()
                .map(EnumType.Code::code)
                .filter(code -> !literals.contains(code))
                .limit(2)
                .forEach(code -> samples.add(Sample.of(code)));
        if (type.open()) {
            samples.add(Sample.of("\u0001one"));
            samples.add(Sample.of("\u0001two"));
        }
    }
}
