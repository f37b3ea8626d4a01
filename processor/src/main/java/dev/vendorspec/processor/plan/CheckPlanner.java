package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Allowed;
import dev.vendorspec.runtime.contract.Forbidden;
import dev.vendorspec.runtime.contract.TextFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a field's limits to calls of the contract's validation context, in the order in which violations are told. */
final class CheckPlanner {

    private static final ClassName PATTERN = ClassName.get(Pattern.class);
    private static final ClassName FORBIDDEN = ClassName.get(Forbidden.class);
    private static final ClassName DECIMAL = ClassName.get(BigDecimal.class);
    private static final String MIN = "_MIN";
    private static final String MAX = "_MAX";

    private final Vendor vendor;
    private final ValuePlanner values;

    CheckPlanner(Vendor vendor, ValuePlanner values) {
        this.vendor = vendor;
        this.values = values;
    }

    /**
     * The checks of a field's value, or of each item where it is a list or map.
     *
     * @param constants what {@link #constants} gave for the field
     */
    List<CheckPlan> ofValue(Field field, List<ConstantPlan> constants) {
        ValueType type = element(field.type());
        List<CheckPlan> checks = new ArrayList<>();
        if (type instanceof ValueType.Text text) {
            addText(checks, text, constants);
            addOwn(checks, constants);
        }
        Literal constant = field.constant();
        if (constant != null) {
            checks.add(new CheckPlan("constant", CodeBlock.of(", $L", values.literal(field.type(), constant)), true));
        }
        if (type instanceof ValueType.Whole whole) {
            addBound(checks, "min", whole.min(), whole.wide());
            addBound(checks, "max", whole.max(), whole.wide());
        } else if (type instanceof ValueType.Decimal decimal) {
            addDecimal(checks, decimal, constants);
        } else if (type instanceof ValueType.EnumOf of
                && !vendor.enumType(of.enumName()).open()) {
            checks.add(new CheckPlan("code", CodeBlock.of("")));
        } else if (type instanceof ValueType.Bytes bytes) {
            addLength(checks, bytes.minLength(), bytes.maxLength(), "Bytes");
        } else if (type instanceof ValueType.File file) {
            addLength(checks, file.minLength(), file.maxLength(), "Bytes");
        }
        if (!(type instanceof ValueType.Text)) {
            addOwn(checks, constants);
        }
        return List.copyOf(checks);
    }

    private static ValueType element(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.element();
        }
        return type instanceof ValueType.MapOf map ? map.element() : type;
    }

    /**
     * What a field's checks need in the validator's class.
     *
     * @param allocator the names that are free there
     * @param prefix the field's own constant
     */
    List<ConstantPlan> constants(Field field, NameAllocator allocator, String prefix) {
        List<ConstantPlan> constants = new ArrayList<>();
        String pattern = field.traits().pattern();
        if (pattern != null) {
            CodeBlock value = CodeBlock.of("$T.compile($S)", Pattern.class, pattern);
            constants.add(new ConstantPlan(allocator.allocate(prefix + "_PATTERN"), PATTERN, value));
        }
        if (element(field.type()) instanceof ValueType.Text
                && !field.forbidden().isEmpty()) {
            CodeBlock value = CodeBlock.of("$T.of($S)", Forbidden.class, field.forbidden());
            constants.add(new ConstantPlan(allocator.allocate(prefix + "_FORBIDDEN"), FORBIDDEN, value));
        }
        if (!field.traits().oneOf().isEmpty()) {
            CodeBlock all = field.traits().oneOf().stream()
                    .map(each -> values.literal(element(field.type()), each))
                    .collect(CodeBlock.joining(", "));
            CodeBlock value = CodeBlock.of("$T.of($L)", Allowed.class, all);
            constants.add(
                    new ConstantPlan(allocator.allocate(prefix + "_ALLOWED"), ClassName.get(Allowed.class), value));
        }
        if (element(field.type()) instanceof ValueType.Decimal decimal) {
            addBound(constants, decimal.min(), allocator, prefix + MIN);
            addBound(constants, decimal.max(), allocator, prefix + MAX);
        }
        return List.copyOf(constants);
    }

    /** A decimal limit is made once, not for each value that is checked. */
    private static void addBound(
            List<ConstantPlan> constants, @Nullable BigDecimal limit, NameAllocator allocator, String name) {
        if (limit != null) {
            CodeBlock value = CodeBlock.of("new $T($S)", BigDecimal.class, limit.toPlainString());
            constants.add(new ConstantPlan(allocator.allocate(name), DECIMAL, value));
        }
    }

    private static void addOwn(List<CheckPlan> checks, List<ConstantPlan> constants) {
        for (ConstantPlan constant : constants) {
            if (constant.type().equals(DECIMAL) || constant.type().equals(FORBIDDEN)) {
                continue;
            }
            boolean pattern = constant.type().equals(PATTERN);
            checks.add(new CheckPlan(pattern ? "pattern" : "oneOf", CodeBlock.of(", $N", constant.name())));
        }
    }

    /** The checks of a list or map itself; none where the field is neither. */
    List<CheckPlan> ofList(Field field) {
        List<CheckPlan> checks = new ArrayList<>();
        if (field.type() instanceof ValueType.ListOf list) {
            addSize(checks, "minItems", list.minItems());
            addSize(checks, "maxItems", list.maxItems());
        } else if (field.type() instanceof ValueType.MapOf map) {
            addSize(checks, "minEntries", map.minItems());
            addSize(checks, "maxEntries", map.maxItems());
        }
        return List.copyOf(checks);
    }

    private static void addText(List<CheckPlan> checks, ValueType.Text text, List<ConstantPlan> constants) {
        addLength(checks, text.minLength(), text.maxLength(), "Length");
        if (text.domain() != Domain.NONE) {
            TextFormat format = TextFormat.valueOf(text.domain().name());
            checks.add(new CheckPlan("format", CodeBlock.of(", $T.$N", TextFormat.class, format.name())));
        }
        for (ConstantPlan constant : constants) {
            if (constant.type().equals(FORBIDDEN)) {
                checks.add(new CheckPlan("forbidden", CodeBlock.of(", $N", constant.name())));
            }
        }
    }

    private static void addLength(List<CheckPlan> checks, @Nullable Integer min, @Nullable Integer max, String unit) {
        if (min != null && min.equals(max)) {
            addSize(checks, "exact" + unit, min);
        } else {
            addSize(checks, "min" + unit, min);
            addSize(checks, "max" + unit, max);
        }
    }

    private static void addDecimal(List<CheckPlan> checks, ValueType.Decimal decimal, List<ConstantPlan> constants) {
        Iterator<ConstantPlan> bounds = constants.stream()
                .filter(constant -> constant.type().equals(DECIMAL))
                .iterator();
        if (decimal.min() != null) {
            checks.add(new CheckPlan("min", CodeBlock.of(", $N", bounds.next().name())));
        }
        if (decimal.max() != null) {
            checks.add(new CheckPlan("max", CodeBlock.of(", $N", bounds.next().name())));
        }
        if (decimal.precision() != null && decimal.scale() != null) {
            checks.add(new CheckPlan("digits", CodeBlock.of(", $L, $L", decimal.precision(), decimal.scale())));
        } else {
            decimal.wire()
                    .most()
                    .ifPresent(most -> checks.add(new CheckPlan("fractionDigits", CodeBlock.of(", $L", most))));
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
}
