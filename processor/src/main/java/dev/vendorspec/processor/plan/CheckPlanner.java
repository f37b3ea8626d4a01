package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.runtime.contract.TextFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a field's limits to calls of the contract's validation context, in the order in which violations are told. */
final class CheckPlanner {

    private final Vendor vendor;
    private final ValuePlanner values;

    CheckPlanner(Vendor vendor, ValuePlanner values) {
        this.vendor = vendor;
        this.values = values;
    }

    /** The checks of a field's value, or of each item where it is a list. */
    List<CheckPlan> ofValue(Field field) {
        ValueType type = field.type() instanceof ValueType.ListOf list ? list.element() : field.type();
        List<CheckPlan> checks = new ArrayList<>();
        if (type instanceof ValueType.Text text) {
            addText(checks, text, field.forbidden());
        }
        Literal constant = field.constant();
        if (constant != null) {
            checks.add(new CheckPlan("constant", CodeBlock.of(", $L", values.literal(field.type(), constant)), true));
        }
        if (type instanceof ValueType.Whole whole) {
            addBound(checks, "min", whole.min(), whole.wide());
            addBound(checks, "max", whole.max(), whole.wide());
        } else if (type instanceof ValueType.Decimal decimal) {
            addDecimal(checks, decimal);
        } else if (type instanceof ValueType.EnumOf of
                && !vendor.enumType(of.enumName()).open()) {
            checks.add(new CheckPlan("code", CodeBlock.of("")));
        }
        return List.copyOf(checks);
    }

    /** The checks of a list itself; none where the field is no list. */
    List<CheckPlan> ofList(Field field) {
        List<CheckPlan> checks = new ArrayList<>();
        if (field.type() instanceof ValueType.ListOf list) {
            addSize(checks, "minItems", list.minItems());
            addSize(checks, "maxItems", list.maxItems());
        }
        return List.copyOf(checks);
    }

    private static void addText(List<CheckPlan> checks, ValueType.Text text, String forbidden) {
        Integer min = text.minLength();
        Integer max = text.maxLength();
        if (min != null && min.equals(max)) {
            addSize(checks, "exactLength", min);
        } else {
            addSize(checks, "minLength", min);
            addSize(checks, "maxLength", max);
        }
        if (text.domain() != Domain.NONE) {
            TextFormat format = TextFormat.valueOf(text.domain().name());
            checks.add(new CheckPlan("format", CodeBlock.of(", $T.$N", TextFormat.class, format.name())));
        }
        if (!forbidden.isEmpty()) {
            checks.add(new CheckPlan("forbidden", CodeBlock.of(", $S", forbidden)));
        }
    }

    private static void addDecimal(List<CheckPlan> checks, ValueType.Decimal decimal) {
        addBound(checks, "min", decimal.min());
        addBound(checks, "max", decimal.max());
        if (decimal.precision() != null && decimal.scale() != null) {
            checks.add(new CheckPlan("digits", CodeBlock.of(", $L, $L", decimal.precision(), decimal.scale())));
        }
    }

    private static void addSize(List<CheckPlan> checks, String method, @Nullable Integer limit) {
        if (limit != null) {
            checks.add(new CheckPlan(method, CodeBlock.of(", $L", limit)));
        }
    }

    private static void addBound(List<CheckPlan> checks, String method, @Nullable Long limit, boolean wide) {
        if (limit != null) {
            checks.add(new CheckPlan(method, CodeBlock.of(wide ? ", $LL" : ", $L", limit)));
        }
    }

    private static void addBound(List<CheckPlan> checks, String method, @Nullable BigDecimal limit) {
        if (limit != null) {
            checks.add(new CheckPlan(method, CodeBlock.of(", new $T($S)", BigDecimal.class, limit.toPlainString())));
        }
    }
}
