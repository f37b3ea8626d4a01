package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a DTO.
 *
 * @param wireName the member's name on the wire
 * @param javaName the accessor, the field and the builder's method
 * @param constant the member's constant
 * @param value class and wire form
 * @param required whether it must be there
 * @param preset what the builder begins with, or null
 * @param constantValue whether the preset is the only value, so that the builder has no method for it
 * @param except texts that pass although a check fails
 * @param checks the checks of the value, or of each item where the value is a list or map
 * @param listChecks the checks of the list or map itself
 * @param constants what the checks need in the validator's class
 * @param traits what the rarer keys come to
 * @param member what its member is beside its names
 * @param javadoc the accessor's documentation, cleaned
 */
public record FieldPlan(
        String wireName,
        String javaName,
        String constant,
        ValuePlan value,
        boolean required,
        @Nullable CodeBlock preset,
        boolean constantValue,
        List<String> except,
        List<CheckPlan> checks,
        List<CheckPlan> listChecks,
        List<ConstantPlan> constants,
        TraitsPlan traits,
        MemberPlan member,
        CodeBlock javadoc) {

    /** A value that stands by itself, of which nothing is checked. */
    static FieldPlan unchecked(String name, String constant, ValuePlan value) {
        return new FieldPlan(
                name,
                name,
                constant,
                value,
                false,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TraitsPlan("required", null, false, List.of(), null, null, false),
                MemberPlan.PLAIN,
                CodeBlock.of(""));
    }
}
