package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.validate.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What generated conditions are made of beyond Java's own operators. A comparison in which a side is absent is unknown,
 * which none of the questions here answers with yes: a rule asks each of them in the direction in which yes counts.
 * Lists are walked by index, which needs no iterator.
 */
public final class Conditions {

    private Conditions() {}

    /** The first of two values that is there; null where neither is. */
    public static <V> @Nullable V either(@Nullable V one, @Nullable V other) {
        return one == null ? other : one;
    }

    /** Whether both are there and equal; numbers by their value. */
    public static boolean equal(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && isEqual(left, right);
    }

    /** Whether both are there and differ; numbers by their value. */
    public static boolean different(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && !isEqual(left, right);
    }

    /** Whether both are there and the left one comes first. */
    public static boolean less(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && order(left, right) < 0;
    }

    /** Whether both are there and the right one does not come first. */
    public static boolean atMost(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && order(left, right) <= 0;
    }

    /** The sum of one value of each item; null where the list or one of the values is absent. */
    public static <T> @Nullable BigDecimal sum(@Nullable List<T> list, Function<T, @Nullable Number> value) {
        if (list == null) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (T item : list) {
            Number number = value.apply(item);
            if (number == null) {
                return null;
            }
            sum = sum.add(decimal(number));
        }
        return sum;
    }

    /** The number of items; null where the list is absent. */
    public static @Nullable Integer count(@Nullable List<?> list) {
        return list == null ? null : list.size();
    }

    /** The number of code points in NFC; null where the text is absent. */
    public static @Nullable Integer length(@Nullable String text) {
        return text == null ? null : Texts.length(text);
    }

    /** Whether the list is there and the answer is yes for an item at least. */
    public static <T> boolean any(@Nullable List<T> list, Predicate<T> yes) {
        for (int index = 0; list != null && index < list.size(); index++) {
            if (yes.test(list.get(index))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list is there and the answer is yes for every item. */
    public static <T> boolean all(@Nullable List<T> list, Predicate<T> yes) {
        for (int index = 0; list != null && index < list.size(); index++) {
            if (!yes.test(list.get(index))) {
                return false;
            }
        }
        return list != null;
    }

    /** Whether the value and the list are there and an item has that value. */
    public static <T> boolean among(
            @Nullable Object value, @Nullable List<T> list, Function<T, @Nullable Object> ofItem) {
        for (int index = 0; list != null && index < list.size(); index++) {
            if (equal(value, ofItem.apply(list.get(index)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value, the list and every item's value are there and no item has that value. */
    public static <T> boolean notAmong(
            @Nullable Object value, @Nullable List<T> list, Function<T, @Nullable Object> ofItem) {
        for (int index = 0; list != null && index < list.size(); index++) {
            if (!different(value, ofItem.apply(list.get(index)))) {
                return false;
            }
        }
        return value != null && list != null;
    }

    /** Whether the text is of that kind; blank text is of no kind, and of none not. */
    public static boolean isOf(@Nullable String text, TextFormat format) {
        return text != null && !text.isBlank() && format.accepts(text);
    }

    /** Whether the text is there and is not of that kind. */
    public static boolean isNotOf(@Nullable String text, TextFormat format) {
        return text != null && !text.isBlank() && !format.accepts(text);
    }

    private static boolean isEqual(Object left, Object right) {
        if (left instanceof Number number && right instanceof Number other) {
            return order(number, other) == 0;
        }
        return left.equals(right);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int order(Object left, Object right) {
        if (left instanceof Number number && right instanceof Number other) {
            return number instanceof BigDecimal || other instanceof BigDecimal
                    ? decimal(number).compareTo(decimal(other))
                    : Long.compare(number.longValue(), other.longValue());
        }
        return ((Comparable) left).compareTo(right);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
