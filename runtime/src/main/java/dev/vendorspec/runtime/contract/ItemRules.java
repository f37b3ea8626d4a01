package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.validate.Check;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules about one value of each item of a list; the context's other half for them. */
final class ItemRules {

    private ItemRules() {}

    static <T> void unique(
            Reporter reporter,
            RuleInfo rule,
            Member list,
            @Nullable List<T> values,
            @Nullable Member ofItem,
            Function<T, @Nullable Object> value) {
        if (values == null || values.size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            Object each = value.apply(values.get(index));
            if (each != null && !ValidationContext.isBlank(each) && !seen.add(comparable(each))) {
                reporter.broken(rule, Check.UNIQUE, list, index, ofItem);
            }
        }
    }

    /** A decimal's scale is no part of its value. */
    private static Object comparable(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    static <T> void same(
            Reporter reporter,
            RuleInfo rule,
            Member list,
            @Nullable List<T> values,
            @Nullable Member ofItem,
            Function<T, @Nullable Object> value) {
        Object first = null;
        for (int index = 0; values != null && index < values.size(); index++) {
            Object each = value.apply(values.get(index));
            if (each == null || ValidationContext.isBlank(each)) {
                continue;
            }
            if (first == null) {
                first = each;
            } else if (!ValidationContext.isSame(each, first)) {
                reporter.broken(rule, Check.SAME, list, index, ofItem);
            }
        }
    }
}
