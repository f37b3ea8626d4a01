package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class that one enum of a spec becomes.
 *
 * @param type the class
 * @param numeric whether codes travel as JSON numbers
 */
public record EnumPlan(ClassName type, boolean numeric, List<CodePlan> codes, CodeBlock javadoc) {

    /**
     * One code.
     *
     * @param constant the constant's name
     * @param code the code as it travels
     * @param tr the Turkish label, or null
     * @param en the English label, or null
     */
    public record CodePlan(
            String constant,
            String code,
            @Nullable String tr,
            @Nullable String en,
            CodeBlock javadoc) {}
}
