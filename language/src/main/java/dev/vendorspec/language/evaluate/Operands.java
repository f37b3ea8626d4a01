package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a comparison's sides, and how two values compare. {@link Conditions} and {@link RuleChecks} ask. */
final class Operands {

    private static final Value NONE = new Value.Absent();

    private final Lookup lookup;
    private final @Nullable LocalDate today;

    /** @param today the day that the clock shows; null where there is no clock */
    Operands(ValueReader values, @Nullable LocalDate today) {
        this.lookup = new Lookup(values);
        this.today = today;
    }

    /** The value of a side; absent where it has none. */
    Value value(Operand operand, Place place) {
        if (operand instanceof Operand.Of of) {
            return value(of.path(), place);
        }
        if (operand instanceof Operand.Fixed fixed) {
            return fixed(fixed);
        }
        if (operand instanceof Operand.Sum sum) {
            return sum(sum.items(), place);
        }
        if (operand instanceof Operand.Count count) {
            return value(count.list(), place) instanceof Value.Items items
                    ? number(items.items().size())
                    : NONE;
        }
        if (operand instanceof Operand.Length length) {
            return value(length.path(), place) instanceof Value.Text text ? number(TextLength.of(text.text())) : NONE;
        }
        return today == null ? NONE : new Value.Moment(today);
    }

    private static Value number(int number) {
        return new Value.Number(BigDecimal.valueOf(number));
    }

    /** What a path leads to; absent where anything on the way is. */
    Value value(Path path, Place place) {
        ObjectNode from = switch (path.start().kind()) {
            case HERE -> place.object();
            case UP -> place.up(path.start().levels());
            case TOP -> place.way().get(0);
            case ITEM -> place.item() instanceof Value.Members members ? members.object() : null;
            case PLAIN_ITEM -> null;
        };
        if (path.isPlainItem()) {
            return place.item() == null ? NONE : place.item();
        }
        return from == null ? NONE : lookup.find(path, from, "").value();
    }

    /** The value of each item, absent where an item has none; empty where there is no list. */
    Optional<List<Value>> each(Items items, Place place) {
        if (!(value(items.list(), place) instanceof Value.Items list)) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        list.items().forEach(item -> values.add(value(items.path(), place.at(item.value()))));
        return Optional.of(values);
    }

    private Value sum(Items items, Place place) {
        Optional<List<Value>> values = each(items, place);
        if (values.isEmpty()) {
            return NONE;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Value value : values.get()) {
            if (!(value instanceof Value.Number number)) {
                return NONE;
            }
            sum = sum.add(number.number());
        }
        return new Value.Number(sum);
    }

    /** The value that a spec writes down. */
    static Value fixed(Operand.Fixed fixed) {
        Literal literal = fixed.literal();
        if (literal instanceof Literal.Number number) {
            return new Value.Number(number.value());
        }
        if (literal instanceof Literal.Flag flag) {
            return new Value.Flag(flag.value());
        }
        if (literal instanceof Literal.Code code) {
            return new Value.Code(code.code().code(), true);
        }
        String text = ((Literal.Text) literal).value();
        if (fixed.type() instanceof ValueType.Temporal temporal) {
            return Moments.parse(temporal, Reading.LENIENT, text)
                    .<Value>map(Value.Moment::new)
                    .orElse(NONE);
        }
        return fixed.type() instanceof ValueType.Uuid ? new Value.Uuid(UUID.fromString(text)) : new Value.Text(text);
    }

    /** Whether nothing can be compared with the value. */
    static boolean isUnknown(Value value) {
        return value instanceof Value.Absent || value instanceof Value.Wrong;
    }

    /** Whether two values, both there, are the same; numbers by their value, whatever their scale. */
    static boolean areEqual(Value one, Value other) {
        return one instanceof Value.Number number && other instanceof Value.Number second
                ? number.number().compareTo(second.number()) == 0
                : one.equals(other);
    }

    /** Which of two values comes first: negative, zero or positive; empty where they have no order. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Optional<Integer> order(Value one, Value other) {
        if (one instanceof Value.Number number && other instanceof Value.Number second) {
            return Optional.of(number.number().compareTo(second.number()));
        }
        if (one instanceof Value.Moment moment
                && other instanceof Value.Moment second
                && moment.moment().getClass() == second.moment().getClass()) {
            return Optional.of(((Comparable) moment.moment()).compareTo(second.moment()));
        }
        return Optional.empty();
    }
}
