package dev.vendorspec.processor.emit.validator;

import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.processor.plan.RulePlan;
import dev.vendorspec.processor.plan.RulePlan.Demand;
import dev.vendorspec.processor.plan.RulePlan.Target;
import dev.vendorspec.runtime.contract.Member;

/** The check of one rule. */
final class RulePiece {

    /** The variable that holds the object; conditions in plans read from it. */
    static final String VALUE = "value";

    private RulePiece() {}

    static CodeBlock check(RulePlan rule) {
        CodeBlock demand = rule.demand() == Demand.REQUIRE ? require(rule) : atLeastOne(rule);
        if (rule.whenTrue() == null) {
            return demand;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", rule.whenTrue())
                .add(demand)
                .endControlFlow()
                .build();
    }

    private static CodeBlock require(RulePlan rule) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Target target : rule.targets()) {
            code.addStatement("context.require($N, $L, $L)", rule.constant(), target.member(), target.value());
        }
        return code.build();
    }

    private static CodeBlock atLeastOne(RulePlan rule) {
        CodeBlock members = rule.targets().stream().map(Target::member).collect(CodeBlock.joining(", "));
        CodeBlock values = rule.targets().stream().map(Target::value).collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement(
                        "context.atLeastOne($N, new $T[] {$L}, $L)", rule.constant(), Member.class, members, values)
                .build();
    }
}
