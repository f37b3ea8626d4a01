package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Conditions;

/** Java for comparisons in which either side may have no value. {@link ConditionCode} asks. */
final class OperandCode {

    private final PathCode paths;
    private final ValuePlanner values;

    OperandCode(PathCode paths, ValuePlanner values) {
        this.paths = paths;
        this.values = values;
    }

    /** Whether a comparison is certainly true, or certainly false. */
    CodeBlock compare(boolean wanted, Condition.Relate relate, CodeScope scope) {
        CodeBlock left = operand(relate.left(), scope);
        CodeBlock right = operand(relate.right(), scope);
        return switch (relate.operator()) {
            case EQUAL -> call(wanted ? "equal" : "different", left, right);
            case NOT_EQUAL -> call(wanted ? "different" : "equal", left, right);
            case LESS -> wanted ? call("less", left, right) : call("atMost", right, left);
            case LESS_OR_EQUAL -> wanted ? call("atMost", left, right) : call("less", right, left);
            case GREATER -> wanted ? call("less", right, left) : call("atMost", left, right);
            case GREATER_OR_EQUAL -> wanted ? call("atMost", right, left) : call("less", left, right);
        };
    }

    /** Whether a value is certainly in a list, or certainly not. */
    CodeBlock among(boolean wanted, Condition.Among among, CodeScope scope) {
        Items items = among.items();
        CodeBlock value = paths.value(among.path(), scope);
        CodeBlock each = paths.value(items.path(), scope.at(paths.element(items.list())));
        return CodeBlock.of(
                "$T.$L($L, $L, item -> $L)",
                Conditions.class,
                wanted ? "among" : "notAmong",
                value,
                paths.value(items.list(), scope),
                each);
    }

    private static CodeBlock call(String method, CodeBlock left, CodeBlock right) {
        return CodeBlock.of("$T.$L($L, $L)", Conditions.class, method, left, right);
    }

    /** A side's value as an expression, null where it has none. */
    private CodeBlock operand(Operand operand, CodeScope scope) {
        if (operand instanceof Operand.Of of) {
            return paths.value(of.path(), scope);
        }
        if (operand instanceof Operand.Fixed fixed) {
            return scope.literal(fixed.type(), fixed.literal(), values);
        }
        if (operand instanceof Operand.Sum sum) {
            Items items = sum.items();
            CodeBlock each = paths.value(items.path(), scope.at(paths.element(items.list())));
            return CodeBlock.of("$T.sum($L, item -> $L)", Conditions.class, paths.value(items.list(), scope), each);
        }
        if (operand instanceof Operand.Count count) {
            return CodeBlock.of("$T.count($L)", Conditions.class, paths.value(count.list(), scope));
        }
        if (operand instanceof Operand.Length length) {
            return CodeBlock.of("$T.length($L)", Conditions.class, paths.value(length.path(), scope));
        }
        return CodeBlock.of("context.today()");
    }
}
