package dev.vendorspec.processor.plan;

import dev.vendorspec.language.evaluate.ConditionText;
import dev.vendorspec.language.model.ConditionFields;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Choice;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.ValidationContext;
import java.util.List;
import java.util.function.Function;

/** Java that checks what rules demand: calls of the contract's validation context. {@link RulePlanner} asks. */
final class DemandCode {

    private final PathCode paths;
    private final ConditionCode conditions;

    DemandCode(PathCode paths, ConditionCode conditions) {
        this.paths = paths;
        this.conditions = conditions;
    }

    /**
     * The statements.
     *
     * @param rule the constant that holds what messages need
     */
    CodeBlock check(Demand demand, String rule, CodeScope scope) {
        if (demand instanceof Demand.Require require) {
            return each("require", "missing", "", rule, require.paths(), scope);
        }
        if (demand instanceof Demand.Forbid forbid) {
            return each("forbid", "unwanted", "!", rule, forbid.paths(), scope);
        }
        if (demand instanceof Demand.AtLeastOne one) {
            CodeBlock none = joined(one.paths(), " && ", path -> isBlank(path, scope));
            return guarded(none, "context.atLeastOne($N, $L)", rule, members(one.paths(), scope));
        }
        if (demand instanceof Demand.Choice choice) {
            return choice(choice, rule, scope);
        }
        if (demand instanceof Demand.Assert claim) {
            return claim(claim, rule, scope);
        }
        if (demand instanceof Demand.Unique unique) {
            return items("unique", rule, unique.items(), scope);
        }
        if (demand instanceof Demand.Same same) {
            return items("same", rule, same.items(), scope);
        }
        throw new IllegalStateException("no Java for " + demand);
    }

    /** The member of a way down is made only where it is needed, since that costs memory. */
    private CodeBlock each(
            String method, String found, String unless, String rule, List<Path> targets, CodeScope scope) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Path path : targets) {
            CodeBlock member = paths.ownMember(path, scope.type());
            if (path.fields().size() == 1) {
                code.addStatement("context.$L($N, $L, $L)", method, rule, member, paths.value(path, scope));
            } else {
                CodeBlock broken = CodeBlock.of("$L$L", unless, isBlank(path, scope));
                code.add(guarded(broken, "context.$L($N, $L)", found, rule, member));
            }
        }
        return code.build();
    }

    /** First only whether all is fine, which costs no memory. */
    private CodeBlock choice(Demand.Choice choice, String rule, CodeScope scope) {
        CodeBlock given =
                choice.groups().stream().map(group -> given(group, scope)).collect(CodeBlock.joining(" + "));
        CodeBlock broken = CodeBlock.of(
                "$T.$N.isBroken($L, $L)",
                Choice.class,
                choice.quantity().name(),
                given,
                choice.groups().size());
        CodeBlock groups = choice.groups().stream()
                .map(group -> CodeBlock.of("{$L}", members(group, scope)))
                .collect(CodeBlock.joining(", "));
        return guarded(
                broken,
                "context.choice($N, $T.$N, new $T[][] {$L}, $L)",
                rule,
                Choice.class,
                choice.quantity().name(),
                Member.class,
                groups,
                joined(choice.paths(), ", ", path -> paths.value(path, scope)));
    }

    private CodeBlock given(List<Path> group, CodeScope scope) {
        CodeBlock filled =
                joined(group, " + ", path -> CodeBlock.of("$T.filled($L)", Choice.class, paths.value(path, scope)));
        return group.size() == 1 ? filled : CodeBlock.of("$T.group($L, $L)", Choice.class, filled, group.size());
    }

    private CodeBlock claim(Demand.Assert claim, String rule, CodeScope scope) {
        Docs text = ConditionText.of(claim.condition());
        CodeBlock about = ConditionFields.of(claim.condition()).stream()
                .distinct()
                .map(path -> CodeBlock.of(", $L", paths.memberOf(path, scope.type())))
                .collect(CodeBlock.joining(""));
        CodeBlock at = claim.at() == null ? CodeBlock.of("null") : paths.ownMember(claim.at(), scope.type());
        return guarded(
                conditions.isFalse(claim.condition(), scope),
                "context.asserted($N, $L, $S, $S$L)",
                rule,
                at,
                text.tr(),
                text.en(),
                about);
    }

    private CodeBlock items(String method, String rule, Items items, CodeScope scope) {
        return CodeBlock.builder()
                .addStatement(
                        "context.$L($N, $L, $L, $L, item -> $L)",
                        method,
                        rule,
                        paths.ownMember(items.list(), scope.type()),
                        paths.value(items.list(), scope),
                        paths.memberOfItem(items),
                        paths.value(items.path(), scope.at(paths.element(items.list()))))
                .build();
    }

    private CodeBlock isBlank(Path path, CodeScope scope) {
        return CodeBlock.of("$T.isBlank($L)", ValidationContext.class, paths.value(path, scope));
    }

    private CodeBlock members(List<Path> targets, CodeScope scope) {
        return joined(targets, ", ", path -> paths.ownMember(path, scope.type()));
    }

    private static CodeBlock joined(List<Path> targets, String between, Function<Path, CodeBlock> code) {
        return targets.stream().map(code).collect(CodeBlock.joining(between));
    }

    private static CodeBlock guarded(CodeBlock condition, String statement, Object... arguments) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement(statement, arguments)
                .endControlFlow()
                .build();
    }
}
