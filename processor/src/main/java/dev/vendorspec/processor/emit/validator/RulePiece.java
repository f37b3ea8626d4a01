package dev.vendorspec.processor.emit.validator;

import dev.vendorspec.processor.plan.RulePlan;
import dev.vendorspec.processor.source.CodeBlock;

/** The check of one rule. */
final class RulePiece {

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
