package dev.vendorspec.runtime.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The only values that a field may have. Generated validators hold theirs as constants. Immutable. */
public final class Allowed {

    private final List<Object> values;

    private Allowed(List<Object> values) {
        this.values = values;
    }

    /** These values, all of the field's class. */
    public static Allowed of(Object... values) {
        return new Allowed(List.of(values));
    }

    /** Whether the value is one of them; decimals compare as numbers. */
    boolean has(Object value) {
        if (!(value instanceof BigDecimal number)) {
            return values.contains(value);
        }
        for (int index = 0; index < values.size(); index++) {
            if (((BigDecimal) values.get(index)).compareTo(number) == 0) {
                return true;
            }
        }
        return false;
    }

    /** All of them, as a message lists them. */
    @Override
    public String toString() {
        return values.stream()
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString())
                .collect(Collectors.joining(", "));
    }
}
