package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Docs;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A condition as the reason in a message: {@code isCompany = true}, {@code kind = 1 (Buyer)}. The examples' messages and
 * the plan of the generated code use it, so that a build and a running program give a reason in the same words.
 *
 * <p>Signs and literals are as in the spec, words in the reader's language. A negation is drawn into what it negates
 * where that has a plain opposite, which leaves the condition's meaning as it is: both are unknown for an absent field.
 */
public final class ConditionText {

    private final boolean turkish;

    private ConditionText(boolean turkish) {
        this.turkish = turkish;
    }

    /** The condition in both languages; neither text is null. */
    public static Docs of(Condition condition) {
        return new Docs(new ConditionText(true).text(condition), new ConditionText(false).text(condition));
    }

    private String text(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joined(and.conditions(), say(" ve ", " and "), this::withinAnd);
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.conditions(), say(" veya ", " or "), this::withinOr);
        }
        return condition instanceof Condition.Not not ? negated(not.condition()) : simple(condition, true);
    }

    private static String joined(List<Condition> parts, String word, Function<Condition, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(word));
    }

    private String withinAnd(Condition part) {
        Condition bare = withoutDoubleNot(part);
        return bare instanceof Condition.Or ? inParentheses(bare) : withinOr(bare);
    }

    /** Turkish lists its choices behind a colon, which must not run into the next part. */
    private String withinOr(Condition part) {
        Condition bare = withoutDoubleNot(part);
        boolean list = bare instanceof Condition.In
                || bare instanceof Condition.Not not && withoutDoubleNot(not.condition()) instanceof Condition.In;
        return turkish && list ? inParentheses(bare) : text(bare);
    }

    private static Condition withoutDoubleNot(Condition condition) {
        return condition instanceof Condition.Not outer && outer.condition() instanceof Condition.Not inner
                ? withoutDoubleNot(inner.condition())
                : condition;
    }

    private String inParentheses(Condition condition) {
        return "(" + text(condition) + ")";
    }

    private String negated(Condition condition) {
        if (condition instanceof Condition.Not twice) {
            return text(twice.condition());
        }
        if (condition instanceof Condition.And || condition instanceof Condition.Or) {
            return say(inParentheses(condition) + " değil", "not " + inParentheses(condition));
        }
        return simple(condition, false);
    }

    /** A condition on one field, as it is or turned around. */
    private String simple(Condition condition, boolean holds) {
        if (condition instanceof Condition.IsTrue flag) {
            return flag.path() + " = " + holds;
        }
        if (condition instanceof Condition.Compare compare) {
            Condition.Operator operator = holds ? compare.operator() : opposite(compare.operator());
            return compare.path() + " " + operator.sign() + " " + LiteralText.text(compare.literal(), turkish);
        }
        if (condition instanceof Condition.In in) {
            String choices = in.literals().stream()
                    .map(literal -> LiteralText.text(literal, turkish))
                    .collect(Collectors.joining(", "));
            return say(
                    in.path() + " şunlardan " + (holds ? "biri: " : "hiçbiri değil: ") + choices,
                    in.path() + (holds ? " in (" : " not in (") + choices + ")");
        }
        if (condition instanceof Condition.IsSet set) {
            return set.path() + say(holds ? " gönderildi" : " gönderilmedi", holds ? " is set" : " is not set");
        }
        return condition instanceof Condition.IsBlank blank
                ? blank.path() + say(holds ? " boş" : " boş değil", holds ? " is blank" : " is not blank")
                : "";
    }

    private static Condition.Operator opposite(Condition.Operator operator) {
        return switch (operator) {
            case EQUAL -> Condition.Operator.NOT_EQUAL;
            case NOT_EQUAL -> Condition.Operator.EQUAL;
            case LESS -> Condition.Operator.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> Condition.Operator.GREATER;
            case GREATER -> Condition.Operator.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> Condition.Operator.LESS;
        };
    }

    private String say(String tr, String en) {
        return turkish ? tr : en;
    }
}
