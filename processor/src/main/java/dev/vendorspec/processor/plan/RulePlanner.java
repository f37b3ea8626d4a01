package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.language.evaluate.ConditionText;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.processor.plan.RulePlan.Demand;
import dev.vendorspec.processor.plan.RulePlan.Target;
import dev.vendorspec.runtime.contract.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** From a named rule to a check in a validator. */
final class RulePlanner {

    /** The variable that holds the object in a generated validator. */
    static final String ROOT = "value";

    private final PathCode paths;
    private final ConditionCode conditions;

    RulePlanner(PathCode paths, ConditionCode conditions) {
        this.paths = paths;
        this.conditions = conditions;
    }

    /**
     * The plans of an object's rules, without those that nothing can check.
     *
     * @param constants the names that are free in the type's validator
     */
    List<RulePlan> plan(ObjectType type, NameAllocator constants) {
        List<RulePlan> plans = new ArrayList<>();
        for (Rule rule : type.rules()) {
            String constant = constants.allocate(JavaWords.constant(rule.name()).replace('-', '_'));
            if (rule.demand() instanceof Rule.Demand.Require require) {
                plans.add(plan(type, rule, constant, Demand.REQUIRE, require.paths()));
            } else if (rule.demand() instanceof Rule.Demand.AtLeastOne atLeastOne) {
                plans.add(plan(type, rule, constant, Demand.AT_LEAST_ONE, atLeastOne.paths()));
            }
        }
        return List.copyOf(plans);
    }

    private RulePlan plan(ObjectType type, Rule rule, String constant, Demand demand, List<Path> targets) {
        Condition when = rule.when();
        return new RulePlan(
                constant,
                info(rule),
                when == null ? null : conditions.isTrue(when, type, ROOT),
                demand,
                targets.stream()
                        .map(path -> new Target(paths.member(path, type), paths.value(path, type, ROOT)))
                        .toList());
    }

    private static CodeBlock info(Rule rule) {
        Condition when = rule.when();
        Docs reason = when == null ? Docs.NONE : ConditionText.of(when);
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($S, $S, $S)", RuleInfo.class, rule.id(), reason.tr(), reason.en());
        if (rule.level() != Level.ENFORCE) {
            code.add(
                    ".level($T.$N)",
                    dev.vendorspec.runtime.Level.class,
                    rule.level().name());
        }
        return code.build();
    }
}
