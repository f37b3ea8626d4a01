package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Condition.Operator;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
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

    ConditionCode(PathCode paths, ValuePlanner values) {
        this.paths = paths;
        this.values = values;
    }

    /** A Java expression that holds exactly where the condition over an object in the variable {@code root} is true. */
    CodeBlock isTrue(Condition condition, ObjectType type, String root) {
        return certainly(true, condition, type, root);
    }

    /** A Java expression of class {@code Boolean}: null where the condition is neither true nor false. */
    CodeBlock verdict(Condition condition, ObjectType type, String root) {
        return CodeBlock.of(
                "$L ? Boolean.TRUE : $L ? Boolean.FALSE : null",
                certainly(true, condition, type, root),
                certainly(false, condition, type, root));
    }

    private CodeBlock certainly(boolean wanted, Condition condition, ObjectType type, String root) {
        if (condition instanceof Condition.Not not) {
            return certainly(!wanted, not.condition(), type, root);
        }
        if (condition instanceof Condition.And and) {
            return joined(wanted, and.conditions(), wanted ? " && " : " || ", type, root);
        }
        if (condition instanceof Condition.Or or) {
            return joined(wanted, or.conditions(), wanted ? " || " : " && ", type, root);
        }
        if (condition instanceof Condition.IsSet set) {
            CodeBlock present = paths.present(set.path(), type, root);
            return wanted ? present : CodeBlock.of("!($L)", present);
        }
        if (condition instanceof Condition.IsBlank blank) {
            CodeBlock value = paths.value(blank.path(), type, root);
            return CodeBlock.of("$L$T.isBlank($L)", wanted ? "" : "!", ValidationContext.class, value);
        }
        if (condition instanceof Condition.IsTrue flag) {
            return guarded(
                    flag.path(), type, root, CodeBlock.of("$L$L", wanted ? "" : "!", read(flag.path(), type, root)));
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(wanted, compare, type, root);
        }
        if (condition instanceof Condition.In in) {
            CodeBlock any = in.literals().stream()
                    .map(literal -> test(in.path(), Operator.EQUAL, literal, type, root))
                    .collect(CodeBlock.joining(" || ", "(", ")"));
            return guarded(in.path(), type, root, wanted ? any : CodeBlock.of("!$L", any));
        }
        throw new IllegalStateException("no Java for " + condition);
    }

    private CodeBlock joined(
            boolean wanted, List<Condition> conditions, String operator, ObjectType type, String root) {
        return conditions.stream()
                .map(part -> certainly(wanted, part, type, root))
                .collect(CodeBlock.joining(operator, "(", ")"));
    }

    private CodeBlock compare(boolean wanted, Condition.Compare compare, ObjectType type, String root) {
        CodeBlock test = test(compare.path(), compare.operator(), compare.literal(), type, root);
        return guarded(compare.path(), type, root, wanted ? test : CodeBlock.of("!($L)", test));
    }

    private CodeBlock guarded(Path path, ObjectType type, String root, CodeBlock test) {
        return CodeBlock.of("($L && $L)", paths.present(path, type, root), test);
    }

    private CodeBlock read(Path path, ObjectType type, String root) {
        return paths.reach(path.fields(), type, root);
    }

    /** Compares a value that is known to be there. */
    private CodeBlock test(Path path, Operator operator, Literal literal, ObjectType type, String root) {
        ValueType valueType = path.last().type();
        CodeBlock value = read(path, type, root);
        CodeBlock expected = values.literal(valueType, literal);
        if (valueType instanceof ValueType.Whole) {
            return CodeBlock.of("$L $L $L", value, javaOperator(operator), expected);
        }
        if (valueType instanceof ValueType.Decimal) {
            return CodeBlock.of("$L.compareTo($L) $L 0", value, expected, javaOperator(operator));
        }
        return switch (operator) {
            case EQUAL -> CodeBlock.of("$L.equals($L)", value, expected);
            case NOT_EQUAL -> CodeBlock.of("!$L.equals($L)", value, expected);
            default -> throw new IllegalStateException("no order for " + valueType);
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
