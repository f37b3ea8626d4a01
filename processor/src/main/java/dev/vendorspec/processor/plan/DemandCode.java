package dev.vendorspec.processor.plan;

import dev.vendorspec.language.evaluate.ConditionText;
import dev.vendorspec.language.model.ConditionFields;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Choice;
import dev.vendorspec.runtime.contract.Member;
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
     * @param root the variable that holds the object
     */
    CodeBlock check(Demand demand, String rule, ObjectType type, String root) {
        if (demand instanceof Demand.Require require) {
            return each("require", rule, require.paths(), type, root);
        }
        if (demand instanceof Demand.Forbid forbid) {
            return each("forbid", rule, forbid.paths(), type, root);
        }
        if (demand instanceof Demand.AtLeastOne one) {
            return statement(
                    "context.atLeastOne($N, new $T[] {$L}, $L)",
                    rule,
                    Member.class,
                    members(one.paths(), type),
                    values(one.paths(), type, root));
        }
        if (demand instanceof Demand.Choice choice) {
            CodeBlock groups = choice.groups().stream()
                    .map(group -> CodeBlock.of("{$L}", members(group, type)))
                    .collect(CodeBlock.joining(", "));
            return statement(
                    "context.choice($N, $T.$N, new $T[][] {$L}, $L)",
                    rule,
                    Choice.class,
                    choice.quantity().name(),
                    Member.class,
                    groups,
                    values(choice.paths(), type, root));
        }
        if (demand instanceof Demand.Assert claim) {
            return claim(claim, rule, type, root);
        }
        if (demand instanceof Demand.Unique unique) {
            return items("unique", rule, unique.items(), type, root);
        }
        if (demand instanceof Demand.Same same) {
            return items("same", rule, same.items(), type, root);
        }
        throw new IllegalStateException("no Java for " + demand);
    }

    private CodeBlock each(String method, String rule, List<Path> targets, ObjectType type, String root) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Path path : targets) {
            code.addStatement(
                    "context.$L($N, $L, $L)", method, rule, paths.member(path, type), paths.value(path, type, root));
        }
        return code.build();
    }

    private CodeBlock claim(Demand.Assert claim, String rule, ObjectType type, String root) {
        Docs text = ConditionText.of(claim.condition());
        List<CodeBlock> about = ConditionFields.of(claim.condition()).stream()
                .distinct()
                .map(path -> paths.memberOf(path, type))
                .toList();
        CodeBlock at = claim.at() == null ? CodeBlock.of("null") : paths.member(claim.at(), type);
        CodeBlock members =
                about.stream().map(member -> CodeBlock.of(", $L", member)).collect(CodeBlock.joining(""));
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", conditions.isFalse(claim.condition(), type, root))
                .addStatement("context.asserted($N, $L, $S, $S$L)", rule, at, text.tr(), text.en(), members)
                .endControlFlow()
                .build();
    }

    private CodeBlock items(String method, String rule, Items items, ObjectType type, String root) {
        CodeScope scope = new CodeScope(type, root);
        return statement(
                "context.$L($N, $L, $L, $L, item -> $L)",
                method,
                rule,
                paths.member(items.list(), type),
                paths.value(items.list(), scope),
                paths.memberOfItem(items),
                paths.value(items.path(), scope.at(paths.element(items.list()))));
    }

    private CodeBlock members(List<Path> targets, ObjectType type) {
        return joined(targets, path -> paths.member(path, type));
    }

    private CodeBlock values(List<Path> targets, ObjectType type, String root) {
        return joined(targets, path -> paths.value(path, type, root));
    }

    private static CodeBlock joined(List<Path> targets, Function<Path, CodeBlock> code) {
        return targets.stream().map(code).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
