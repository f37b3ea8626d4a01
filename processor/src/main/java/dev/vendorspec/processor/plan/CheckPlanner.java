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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a field's limits to calls of the contract's validation context, in the order in which violations are told. */
final class CheckPlanner {

    private static final String PATTERN = "pattern";
    private static final String FORBIDDEN = "forbidden";
    private static final String ONE_OF = "oneOf";
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String CONSTANT = "constant";

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
    List<CheckPlan> ofValue(Field field, Map<String, ConstantPlan> constants) {
        ValueType type = element(field.type());
        List<CheckPlan> checks = new ArrayList<>();
        if (type instanceof ValueType.Text text) {
            addText(checks, text, constants);
            addOwn(checks, constants);
        }
        Literal constant = field.constant();
        if (constant != null) {
            ConstantPlan made = constants.get(CONSTANT);
            CodeBlock value = made == null ? values.literal(field.type(), constant) : CodeBlock.of("$N", made.name());
            checks.add(new CheckPlan(CONSTANT, CodeBlock.of(", $L", value), true));
        }
        if (type instanceof ValueType.Whole whole) {
            addBound(checks, MIN, whole.min(), whole.wide());
            addBound(checks, MAX, whole.max(), whole.wide());
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
     * What a field's checks need in the validator's class, each by the check that needs it.
     *
     * @param allocator the names that are free there
     * @param prefix the field's own constant
     */
    Map<String, ConstantPlan> constants(Field field, NameAllocator allocator, String prefix) {
        Map<String, ConstantPlan> constants = new LinkedHashMap<>();
        ValueType type = element(field.type());
        String pattern = field.traits().pattern();
        if (pattern != null) {
            CodeBlock value = CodeBlock.of("$T.compile($S)", Pattern.class, pattern);
            String name = allocator.allocate(prefix + "_PATTERN");
            constants.put(PATTERN, new ConstantPlan(name, ClassName.get(Pattern.class), value));
        }
        if (type instanceof ValueType.Text && !field.forbidden().isEmpty()) {
            CodeBlock value = CodeBlock.of("$T.of($S)", Forbidden.class, field.forbidden());
            String name = allocator.allocate(prefix + "_FORBIDDEN");
            constants.put(FORBIDDEN, new ConstantPlan(name, ClassName.get(Forbidden.class), value));
        }
        if (!field.traits().oneOf().isEmpty()) {
            CodeBlock all = field.traits().oneOf().stream()
                    .map(each -> values.literal(type, each))
                    .collect(CodeBlock.joining(", "));
            CodeBlock value = CodeBlock.of("$T.of($L)", Allowed.class, all);
            String name = allocator.allocate(prefix + "_ALLOWED");
            constants.put(ONE_OF, new ConstantPlan(name, ClassName.get(Allowed.class), value));
        }
        if (type instanceof ValueType.Decimal decimal) {
            addBound(constants, MIN, decimal.min(), allocator, prefix + "_MIN");
            addBound(constants, MAX, decimal.max(), allocator, prefix + "_MAX");
        }
        if (field.constant() != null && ValuePlanner.isMade(type)) {
            String name = allocator.allocate(prefix + "_CONST");
            constants.put(CONSTANT, values.constant(name, type, field.constant()));
        }
        return constants;
    }

    /** A decimal limit is made once, not for each value that is checked. */
    private static void addBound(
            Map<String, ConstantPlan> constants,
            String check,
            @Nullable BigDecimal limit,
            NameAllocator allocator,
            String name) {
        if (limit != null) {
            CodeBlock value = CodeBlock.of("new $T($S)", BigDecimal.class, limit.toPlainString());
            ClassName type = ClassName.get(BigDecimal.class);
            constants.put(check, new ConstantPlan(allocator.allocate(name), type, value));
        }
    }

    private static void addOwn(List<CheckPlan> checks, Map<String, ConstantPlan> constants) {
        addWithConstant(checks, PATTERN, constants);
        addWithConstant(checks, ONE_OF, constants);
    }

    /** A check that needs a constant, where there is one. */
    private static void addWithConstant(List<CheckPlan> checks, String check, Map<String, ConstantPlan> constants) {
        ConstantPlan constant = constants.get(check);
        if (constant != null) {
            checks.add(new CheckPlan(check, CodeBlock.of(", $N", constant.name())));
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

    private static void addText(List<CheckPlan> checks, ValueType.Text text, Map<String, ConstantPlan> constants) {
        addLength(checks, text.minLength(), text.maxLength(), "Length");
        if (text.domain() != Domain.NONE) {
            TextFormat format = TextFormat.valueOf(text.domain().name());
            checks.add(new CheckPlan("format", CodeBlock.of(", $T.$N", TextFormat.class, format.name())));
        }
        addWithConstant(checks, FORBIDDEN, constants);
    }

    private static void addLength(List<CheckPlan> checks, @Nullable Integer min, @Nullable Integer max, String unit) {
        if (min != null && min.equals(max)) {
            addSize(checks, "exact" + unit, min);
        } else {
            addSize(checks, "min" + unit, min);
            addSize(checks, "max" + unit, max);
        }
    }

    private static void addDecimal(
            List<CheckPlan> checks, ValueType.Decimal decimal, Map<String, ConstantPlan> constants) {
        addWithConstant(checks, MIN, constants);
        addWithConstant(checks, MAX, constants);
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
