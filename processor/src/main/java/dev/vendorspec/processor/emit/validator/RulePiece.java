package dev.vendorspec.processor.emit.validator;

import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.processor.plan.RulePlan;

/** The check of one rule. */
final class RulePiece {

    /** The variable that holds the object; conditions in plans read from it. */
    static final String VALUE = "value";

    private RulePiece() {}

    static CodeBlock check(RulePlan rule) {
        if (rule.whenTrue() == null) {
            return rule.demand();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", rule.whenTrue())
                .add(rule.demand())
                .endControlFlow()
                .build();
    }
}
