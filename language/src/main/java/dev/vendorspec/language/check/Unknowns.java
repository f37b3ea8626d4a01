package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What conditions ask about, and what they compare it with. {@link Reasoner} makes one for the conditions that it looks
 * at together. An unknown is a {@link Path}, an {@link Operand} that is no path, or a {@link Condition} that is not
 * looked into.
 */
final class Unknowns {

    /** What each unknown is; for a condition that is not looked into it is a flag. */
    private final Map<Object, ValueType> types = new LinkedHashMap<>();

    private final Map<Path, Set<Object>> literals = new LinkedHashMap<>();
    private final TreeSet<BigDecimal> numbers = new TreeSet<>();
    private final Set<Object> linked = new HashSet<>();
    private final Map<Object, Integer> numbered = new HashMap<>();
    private final IdentityHashMap<Object, Integer> mentions = new IdentityHashMap<>();
    private boolean opaque;

    /** Each mention of an unknown with the unknown's place in {@link #types}. */
    IdentityHashMap<Object, Integer> mentions() {
        return mentions;
    }

    private void mention(Object unknown, ValueType type) {
        Integer number = numbered.putIfAbsent(unknown, numbered.size());
        types.putIfAbsent(unknown, type);
        mentions.put(unknown, number == null ? numbered.size() - 1 : number);
    }

    Map<Object, ValueType> types() {
        return types;
    }

    /** The text and codes that a path may have to be equal to: those of all paths where some are compared. */
    Set<Object> literals(Path path) {
        if (linked.isEmpty()) {
            return literals.getOrDefault(path, Set.of());
        }
        Set<Object> all = new LinkedHashSet<>();
        literals.values().forEach(all::addAll);
        return all;
    }

    /** All numbers, and days as numbers, that anything is compared with. */
    TreeSet<BigDecimal> numbers() {
        return numbers;
    }

    /** Whether some condition is not looked into. */
    boolean isOpaque() {
        return opaque;
    }

    /** How many unknowns are compared with each other. */
    int linked() {
        return linked.size();
    }

    void collect(Condition condition) {
        if (condition instanceof Condition.Not not) {
            collect(not.condition());
        } else if (condition instanceof Condition.And and) {
            and.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(this::collect);
        } else if (isOpaque(condition)) {
            opaque = true;
            mention(condition, new ValueType.Flag(ValueType.FlagForm.JSON));
        } else if (condition instanceof Condition.Compare compare) {
            path(compare.path());
            literal(compare.path(), compare.literal());
        } else if (condition instanceof Condition.In in) {
            path(in.path());
            in.literals().forEach(literal -> literal(in.path(), literal));
        } else if (condition instanceof Condition.Relate relate) {
            relate(relate);
        } else if (condition instanceof Condition.IsTrue flag) {
            path(flag.path());
        } else if (condition instanceof Condition.IsSet set) {
            path(set.path());
        } else if (condition instanceof Condition.IsBlank blank) {
            path(blank.path());
        }
    }

    /** Whether it asks something of which nothing is known here: a format, a list's items, an order of times. */
    static boolean isOpaque(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return isOrder(compare.operator())
                    && !isNumber(compare.path().last().type());
        }
        if (condition instanceof Condition.Relate relate) {
            return isOrder(relate.operator()) && !(isOrdered(relate.left()) && isOrdered(relate.right()));
        }
        return condition instanceof Condition.Among
                || condition instanceof Condition.IsFormat
                || condition instanceof Condition.Any
                || condition instanceof Condition.All;
    }

    private static boolean isOrder(Condition.Operator operator) {
        return operator != Condition.Operator.EQUAL && operator != Condition.Operator.NOT_EQUAL;
    }

    private static boolean isOrdered(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return isNumber(of.path().last().type());
        }
        return !(operand instanceof Operand.Fixed fixed) || isNumber(fixed.type());
    }

    /** Whether values are reckoned with as numbers; days of ISO's form are. */
    static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Whole
                || type instanceof ValueType.Decimal
                || type instanceof ValueType.Temporal temporal
                        && temporal.kind() == ValueType.TemporalKind.DATE
                        && temporal.pattern() == null;
    }

    private void relate(Condition.Relate relate) {
        List<Object> sides = new ArrayList<>();
        for (Operand operand : List.of(relate.left(), relate.right())) {
            if (operand instanceof Operand.Of of) {
                path(of.path());
                sides.add(of.path());
            } else if (operand instanceof Operand.Fixed fixed) {
                numberOf(fixed.type(), fixed.literal());
            } else {
                mention(operand, typeOf(operand));
                sides.add(operand);
            }
        }
        if (sides.size() == 2) {
            linked.addAll(sides);
        }
    }

    private static ValueType typeOf(Operand operand) {
        if (operand instanceof Operand.Sum sum) {
            return sum.items().type();
        }
        return operand instanceof Operand.Today
                ? new ValueType.Temporal(ValueType.TemporalKind.DATE, null)
                : new ValueType.Whole(true, 0L, null, false);
    }

    private void path(Path path) {
        mention(path, path.last().type());
    }

    private void literal(Path path, Literal literal) {
        ValueType type = path.last().type();
        if (isNumber(type)) {
            numberOf(type, literal);
        } else {
            literals.computeIfAbsent(path, first -> new LinkedHashSet<>()).add(value(type, literal));
        }
    }

    private void numberOf(ValueType type, Literal literal) {
        if (value(type, literal) instanceof BigDecimal number) {
            numbers.add(number);
        }
    }

    /** A literal as samples have it. */
    static Object value(ValueType type, Literal literal) {
        if (literal instanceof Literal.Number number) {
            return number.value();
        }
        if (literal instanceof Literal.Flag flag) {
            return flag.value();
        }
        if (literal instanceof Literal.Code code) {
            return code.code().code();
        }
        String text = ((Literal.Text) literal).value();
        return isNumber(type) ? day(text) : text;
    }

    private static Object day(String text) {
        try {
            return BigDecimal.valueOf(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeException noDay) {
            return text;
        }
    }
}
