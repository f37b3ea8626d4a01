package dev.vendorspec.language.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands for all values of which a condition says the same. {@link Samples} makes them.
 *
 * @param value text, a number, a flag or a code; null for nothing there
 * @param isBlank whether it is nothing, text of nothing, or an empty list
 */
record Sample(@Nullable Object value, boolean isBlank) {

    /** Nothing there. */
    static final Sample ABSENT = new Sample(null, true);

    /** Something there of which nothing more is asked. */
    static final Sample PRESENT = new Sample(new Object(), false);

    static Sample of(Object value) {
        return new Sample(value, value instanceof String text && text.isBlank());
    }

    boolean isAbsent() {
        return value == null;
    }

    /** Numbers compare by their value: that of two samples, or zero where they are equal otherwise. */
    boolean isSame(Sample other) {
        return value instanceof BigDecimal number && other.value instanceof BigDecimal second
                ? number.compareTo(second) == 0
                : value != null && value.equals(other.value);
    }
}
