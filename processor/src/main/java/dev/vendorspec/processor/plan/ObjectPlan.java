package dev.vendorspec.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * The four classes that one object type of a spec becomes.
 *
 * @param typeName the type's name in the spec, the first part of its rules' ids
 * @param dto the data transfer object
 * @param members the constants of its members
 * @param codec its JSON codec
 * @param validator its validator
 * @param javadoc the DTO's documentation, cleaned
 */
public record ObjectPlan(
        String typeName,
        ClassName dto,
        ClassName members,
        ClassName codec,
        ClassName validator,
        List<FieldPlan> fields,
        List<RulePlan> rules,
        CodeBlock javadoc) {

    /** The builder of the DTO. */
    public ClassName builder() {
        return dto.nestedClass("Builder");
    }
}
