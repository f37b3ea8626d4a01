package dev.vendorspec.processor.emit.validator;

import dev.vendorspec.processor.plan.RulePlan;
import dev.vendorspec.processor.source.CodeBlock;

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
