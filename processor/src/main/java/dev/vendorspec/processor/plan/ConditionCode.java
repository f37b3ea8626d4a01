package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Condition.Operator;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Conditions;
import dev.vendorspec.runtime.contract.TextFormat;
import dev.vendorspec.runtime.contract.ValidationContext;
import java.util.List;

/**
 * From a three-valued condition to two-valued Java. A rule asks only whether its condition is <em>true</em>, so the
 * condition is translated into "is certainly true", and under a {@code not} into "is certainly false": where a compared
 * field is absent, both are false in Java, which is what "unknown" means.
 */
final class ConditionCode {

    private final PathCode paths;
    private final ValuePlanner values;
    private final OperandCode operands;

    ConditionCode(PathCode paths, ValuePlanner values) {
        this.paths = paths;
        this.values = values;
        this.operands = new OperandCode(paths, values);
    }

    /** A Java expression that holds exactly where the condition is true. */
    CodeBlock isTrue(Condition condition, CodeScope scope) {
        return certainly(true, condition, scope);
    }

    /** A Java expression that holds exactly where the condition is false. */
    CodeBlock isFalse(Condition condition, CodeScope scope) {
        return certainly(false, condition, scope);
    }

    /** A Java expression of class {@code Boolean}: null where the condition is neither true nor false. */
    CodeBlock verdict(Condition condition, CodeScope scope) {
        return CodeBlock.of(
                "$L ? Boolean.TRUE : $L ? Boolean.FALSE : null", isTrue(condition, scope), isFalse(condition, scope));
    }

    private CodeBlock certainly(boolean wanted, Condition condition, CodeScope scope) {
        if (condition instanceof Condition.Not not) {
            return certainly(!wanted, not.condition(), scope);
        }
        if (condition instanceof Condition.And and) {
            return joined(wanted, and.conditions(), wanted ? " && " : " || ", scope);
        }
        if (condition instanceof Condition.Or or) {
            return joined(wanted, or.conditions(), wanted ? " || " : " && ", scope);
        }
        if (condition instanceof Condition.IsSet set) {
            return isSet(wanted, set.path(), scope);
        }
        if (condition instanceof Condition.IsBlank blank) {
            CodeBlock value = paths.value(blank.path(), scope);
            return CodeBlock.of("$L$T.isBlank($L)", wanted ? "" : "!", ValidationContext.class, value);
        }
        if (condition instanceof Condition.IsTrue flag) {
            CodeBlock read = paths.reach(flag.path(), scope);
            return guarded(flag.path(), scope, CodeBlock.of("$L$L", wanted ? "" : "!", read));
        }
        if (condition instanceof Condition.Compare compare) {
            CodeBlock test = test(compare.path(), compare.operator(), compare.literal(), scope);
            return guarded(compare.path(), scope, wanted ? test : CodeBlock.of("!($L)", test));
        }
        if (condition instanceof Condition.In in) {
            CodeBlock any = in.literals().stream()
                    .map(literal -> test(in.path(), Operator.EQUAL, literal, scope))
                    .collect(CodeBlock.joining(" || ", "(", ")"));
            return guarded(in.path(), scope, wanted ? any : CodeBlock.of("!$L", any));
        }
        return beyond(wanted, condition, scope);
    }

    /** The conditions that the contract helps with. */
    private CodeBlock beyond(boolean wanted, Condition condition, CodeScope scope) {
        if (condition instanceof Condition.Relate relate) {
            return operands.compare(wanted, relate, scope);
        }
        if (condition instanceof Condition.Among among) {
            return operands.among(wanted, among, scope);
        }
        if (condition instanceof Condition.IsFormat format) {
            return CodeBlock.of(
                    "$T.$L($L, $T.$N)",
                    Conditions.class,
                    wanted ? "isOf" : "isNotOf",
                    paths.value(format.path(), scope),
                    TextFormat.class,
                    format.domain().name());
        }
        if (condition instanceof Condition.Any any) {
            return ofItems(wanted ? "any" : "all", wanted, any.list(), any.ofItem(), scope);
        }
        if (condition instanceof Condition.All all) {
            return ofItems(wanted ? "all" : "any", wanted, all.list(), all.ofItem(), scope);
        }
        throw new IllegalStateException("no Java for " + condition);
    }

    private CodeBlock ofItems(String method, boolean wanted, Path list, Condition ofItem, CodeScope scope) {
        CodeBlock test = certainly(wanted, ofItem, scope.at(paths.element(list)));
        return CodeBlock.of("$T.$L($L, item -> $L)", Conditions.class, method, paths.value(list, scope), test);
    }

    private CodeBlock joined(boolean wanted, List<Condition> conditions, String operator, CodeScope scope) {
        return conditions.stream()
                .map(part -> part(certainly(wanted, part, scope), part))
                .collect(CodeBlock.joining(operator));
    }

    private CodeBlock isSet(boolean wanted, Path path, CodeScope scope) {
        if (wanted) {
            return paths.present(path, scope);
        }
        return path.fields().size() > 1
                ? CodeBlock.of("!($L)", paths.present(path, scope))
                : CodeBlock.of("$L == null", paths.reach(path, scope));
    }

    /** In parentheses, where it is made of several tests. */
    private static CodeBlock part(CodeBlock code, Condition condition) {
        if (condition instanceof Condition.Not not) {
            return part(code, not.condition());
        }
        boolean several = condition instanceof Condition.And
                || condition instanceof Condition.Or
                || condition instanceof Condition.IsSet set
                        && set.path().fields().size() > 1
                || condition instanceof Condition.IsTrue
                || condition instanceof Condition.Compare
                || condition instanceof Condition.In;
        return several ? CodeBlock.of("($L)", code) : code;
    }

    private CodeBlock guarded(Path path, CodeScope scope, CodeBlock test) {
        return CodeBlock.of("$L && $L", paths.present(path, scope), test);
    }

    /** Compares a value that is known to be there. */
    private CodeBlock test(Path path, Operator operator, Literal literal, CodeScope scope) {
        ValueType valueType = path.last().type();
        CodeBlock value = paths.reach(path, scope);
        CodeBlock expected = scope.literal(valueType, literal, values);
        if (valueType instanceof ValueType.Whole) {
            return CodeBlock.of("$L $L $L", value, javaOperator(operator), expected);
        }
        if (valueType instanceof ValueType.Decimal) {
            return CodeBlock.of("$L.compareTo($L) $L 0", value, expected, javaOperator(operator));
        }
        return switch (operator) {
            case EQUAL -> CodeBlock.of("$L.equals($L)", value, expected);
            case NOT_EQUAL -> CodeBlock.of("!$L.equals($L)", value, expected);
            default -> CodeBlock.of("$L.compareTo($L) $L 0", value, expected, javaOperator(operator));
        };
    }

    private static String javaOperator(Operator operator) {
        return switch (operator) {
            case EQUAL -> "==";
            case NOT_EQUAL -> "!=";
            default -> operator.sign();
        };
    }
}
