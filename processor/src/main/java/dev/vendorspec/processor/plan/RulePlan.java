package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of an object.
 *
 * @param name the rule's name
 * @param constant the constant that holds what messages need
 * @param info the constant's value
 * @param constants what the condition and the demand compare with
 * @param whenTrue a Java condition over {@code fields} and {@code context}, or null for always
 * @param demand the statements that check what is demanded where the condition is true
 */
public record RulePlan(
        String name,
        String constant,
        CodeBlock info,
        List<ConstantPlan> constants,
        @Nullable CodeBlock whenTrue,
        CodeBlock demand) {}
