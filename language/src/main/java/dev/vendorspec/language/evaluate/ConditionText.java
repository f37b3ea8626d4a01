package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Operand;
import dev.vendorspec.language.model.Path;
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

    /** The condition in both languages, fit to stand behind an "and". */
    static Docs ofPart(Condition condition) {
        return new Docs(new ConditionText(true).withinAnd(condition), new ConditionText(false).withinAnd(condition));
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
        if (condition instanceof Condition.Relate relate) {
            Condition.Operator operator = holds ? relate.operator() : opposite(relate.operator());
            return operand(relate.left()) + " " + operator.sign() + " " + operand(relate.right());
        }
        if (condition instanceof Condition.Among among) {
            return say(
                    among.path() + " değeri " + among.items() + (holds ? " içinde var" : " içinde yok"),
                    among.path() + (holds ? " is among " : " is not among ") + among.items());
        }
        if (condition instanceof Condition.IsFormat format) {
            return say(
                    format.path() + " " + FormatWords.tr(format.domain()) + (holds ? "" : " değil"),
                    format.path() + (holds ? " is " : " is not ") + FormatWords.en(format.domain()));
        }
        if (condition instanceof Condition.Any any) {
            return ofItems(any.list(), any.ofItem(), holds, true);
        }
        if (condition instanceof Condition.All all) {
            return ofItems(all.list(), all.ofItem(), holds, false);
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

    /** What is said of a list's items, in parentheses: it may be long, and names the items' fields alone. */
    private String ofItems(Path list, Condition ofItem, boolean holds, boolean any) {
        String inside = "(" + text(ofItem) + ")";
        if (any) {
            return holds
                    ? say(list + " öğelerinden en az biri için " + inside, "at least one of " + list + " has " + inside)
                    : say(
                            list + " öğelerinden hiçbiri için " + inside + " değil",
                            "none of " + list + " has " + inside);
        }
        return holds
                ? say(list + " öğelerinin her biri için " + inside, "each of " + list + " has " + inside)
                : say(
                        list + " öğelerinin her biri için " + inside + " değil",
                        "not each of " + list + " has " + inside);
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return of.path().toString();
        }
        if (operand instanceof Operand.Fixed fixed) {
            return LiteralText.text(fixed.literal(), turkish);
        }
        if (operand instanceof Operand.Sum sum) {
            return say("toplam(", "sum(") + sum.items() + ")";
        }
        if (operand instanceof Operand.Count count) {
            return say("adet(", "count(") + count.list() + ")";
        }
        if (operand instanceof Operand.Length length) {
            return say("uzunluk(", "length(") + length.path() + ")";
        }
        return say("bugün", "today");
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
