package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that one rule compares with. Those that have to be made, such as decimals and dates, are constants, so that
 * a check neither parses texts nor costs memory. Not thread-safe.
 */
final class RuleConstants {

    private final ValuePlanner values;
    private final NameAllocator names;
    private final String prefix;
    private final Map<Made, ConstantPlan> constants = new LinkedHashMap<>();

    /**
     * @param names the names that are free in the type's validator
     * @param prefix what the constants' names begin with
     */
    RuleConstants(ValuePlanner values, NameAllocator names, String prefix) {
        this.values = values;
        this.names = names;
        this.prefix = prefix;
    }

    /** The constants that {@link #literal} asked for. */
    List<ConstantPlan> all() {
        return List.copyOf(constants.values());
    }

    /** A literal as a Java expression of the field's boxed class or its primitive. */
    CodeBlock literal(ValueType type, Literal literal) {
        if (!ValuePlanner.isMade(type)) {
            return values.literal(type, literal);
        }
        ConstantPlan constant = constants.computeIfAbsent(
                new Made(type, literal),
                made -> values.constant(names.allocate(prefix + "_" + (constants.size() + 1)), type, literal));
        return CodeBlock.of("$N", constant.name());
    }

    private record Made(ValueType type, Literal literal) {}
}
