package dev.vendorspec.processor.plan;

import dev.vendorspec.language.evaluate.RuleReason;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a named rule to a check in a validator. */
final class RulePlanner {

    private final ValuePlanner values;
    private final ConditionCode conditions;
    private final DemandCode demands;

    RulePlanner(ValuePlanner values, PathCode paths, ConditionCode conditions) {
        this.values = values;
        this.conditions = conditions;
        this.demands = new DemandCode(paths, conditions);
    }

    /**
     * The plans of an object's rules, without those that nothing can check.
     *
     * @param constants the names that are free in the type's validator
     */
    List<RulePlan> plan(ObjectType type, NameAllocator constants) {
        List<RulePlan> plans = new ArrayList<>();
        for (Rule rule : type.rules()) {
            String constant = constants.allocate(JavaWords.constant(rule.name()));
            if (!(rule.demand() instanceof Rule.Demand.Note)) {
                RuleConstants compared = new RuleConstants(values, constants, constant);
                CodeScope scope = CodeScope.ofRule(type, compared);
                CodeBlock when = applies(rule, scope);
                CodeBlock demand = demands.check(rule.demand(), constant, scope);
                plans.add(new RulePlan(rule.name(), constant, info(rule), compared.all(), when, demand));
            }
        }
        return List.copyOf(plans);
    }

    private @Nullable CodeBlock applies(Rule rule, CodeScope scope) {
        CodeBlock when = rule.when() == null ? null : conditions.isTrue(rule.when(), scope);
        if (rule.endpoints().isEmpty()) {
            return when;
        }
        CodeBlock here = rule.endpoints().stream()
                .map(endpoint -> CodeBlock.of("context.isFor($S)", endpoint))
                .collect(CodeBlock.joining(" || "));
        return when == null ? here : CodeBlock.of("($L) && ($L)", here, when);
    }

    private static CodeBlock info(Rule rule) {
        Docs reason = RuleReason.of(rule);
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($S, $S, $S)", RuleInfo.class, rule.id(), reason.tr(), reason.en());
        if (!rule.message().isEmpty()) {
            code.add(".message($S, $S)", rule.message().tr(), rule.message().en());
        }
        if (rule.level() != Level.ENFORCE) {
            code.add(
                    ".level($T.$N)",
                    dev.vendorspec.runtime.Level.class,
                    rule.level().name());
        }
        return code.build();
    }
}
