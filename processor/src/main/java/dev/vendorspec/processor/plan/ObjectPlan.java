package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The class that one object type of a spec becomes, and those nested in it.
 *
 * @param typeName the type's name in the spec, the first part of its rules' ids
 * @param dto the data transfer object
 * @param spec what the spec says of it: the constants of its members, its JSON codec and its validator
 * @param built whether programs build such objects, so that the builder tells what its fields are
 * @param lookedInto whether programs look into such objects, so that the accessors tell it
 * @param javadoc the DTO's documentation, cleaned
 */
public record ObjectPlan(
        String typeName,
        ClassName dto,
        ClassName spec,
        List<FieldPlan> fields,
        List<RulePlan> rules,
        boolean built,
        boolean lookedInto,
        CodeBlock javadoc) {

    /** The builder of the DTO. */
    public ClassName builder() {
        return dto.nestedClass("Builder");
    }

    /** The names of all constants of members, rules and checks. */
    public Set<String> constants() {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> {
            names.add(field.constant());
            field.constants().forEach(constant -> names.add(constant.name()));
        });
        rules.forEach(rule -> {
            names.add(rule.constant());
            rule.constants().forEach(constant -> names.add(constant.name()));
        });
        return names;
    }
}
