package dev.vendorspec.language.syntax;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralOperand;
import dev.vendorspec.language.syntax.ConditionExpr.OperandExpr;
import dev.vendorspec.language.syntax.ConditionExpr.PathOperand;
import dev.vendorspec.language.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses conditions: {@code or} binds weaker than {@code and}, that weaker than {@code not}, that weaker than a
 * comparison. The document reader calls it for every {@code when}, {@code assert} and {@code success}.
 */
public final class ConditionParser {

    private static final int MAX_DEPTH = 50;
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final Set<String> FORMATS =
            Set.of("email", "tckn", "vkn", "vknOrTckn", "iban", "ibanTr", "gsm", "url", "currency", "country");
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("==", "="),
            Map.entry("===", "="),
            Map.entry("eq", "="),
            Map.entry("equals", "="),
            Map.entry("!==", "!="),
            Map.entry("<>", "!="),
            Map.entry("ne", "!="),
            Map.entry("=>", ">="),
            Map.entry("=<", "<="),
            Map.entry("&&", "and"),
            Map.entry("&", "and"),
            Map.entry("and", "and"),
            Map.entry("||", "or"),
            Map.entry("|", "or"),
            Map.entry("or", "or"),
            Map.entry("!", "not"),
            Map.entry("not", "not"),
            Map.entry("[", "("),
            Map.entry("]", ")"));
    private static final Set<String> NOTHING = Set.of("null", "nil", "none", "empty", "undefined");

    private final Written written;
    private final Lexer tokens;
    private final OperandParser operands;

    private ConditionParser(Written written) {
        this.written = written;
        this.tokens = new Lexer(written.value());
        this.operands = new OperandParser(written, tokens);
    }

    /** The condition, or empty where it is not one, which has then been told at the exact column. */
    public static Optional<ConditionExpr> parse(Written written, ProblemSink problems) {
        try {
            return Optional.of(new ConditionParser(written).whole());
        } catch (GrammarException e) {
            Optional<String> fix = e.fix().isEmpty() ? Optional.empty() : Optional.of(e.fix());
            problems.tell(written.at(e.offset()), ProblemCode.BAD_CONDITION, e.getMessage(), fix);
            return Optional.empty();
        }
    }

    private ConditionExpr whole() {
        ConditionExpr condition = or(0);
        Token rest = tokens.peek();
        if (rest.kind() != Kind.END) {
            throw unexpected(rest, "the end of the condition");
        }
        return condition;
    }

    static GrammarException unexpected(Token found, String expected) {
        boolean quoted = found.kind() == Kind.TEXT;
        String meant = quoted ? null : FOREIGN.get(found.text().toLowerCase(Locale.ROOT));
        if (found.isSign("'")) {
            return new GrammarException(found.start(), "a value's quotes are double quotes", "write \"…\"");
        }
        return new GrammarException(
                found.start(),
                "expected " + expected + ", found " + found.shown(),
                meant == null || meant.equals(found.text()) ? "" : "write \"" + meant + "\"");
    }

    private ConditionExpr or(int depth) {
        List<ConditionExpr> parts = new ArrayList<>();
        do {
            parts.add(and(depth));
        } while (tokens.takeWord("or"));
        return parts.size() == 1 ? parts.get(0) : new ConditionExpr.Or(parts);
    }

    private ConditionExpr and(int depth) {
        List<ConditionExpr> parts = new ArrayList<>();
        do {
            parts.add(not(depth));
        } while (tokens.takeWord("and"));
        return parts.size() == 1 ? parts.get(0) : new ConditionExpr.And(parts);
    }

    private ConditionExpr not(int depth) {
        if (depth > MAX_DEPTH) {
            throw new GrammarException(tokens.peek().start(), "the condition is nested too deeply");
        }
        if (tokens.takeWord("not")) {
            return new ConditionExpr.Not(not(depth + 1));
        }
        if (tokens.takeSign("(")) {
            ConditionExpr inner = or(depth + 1);
            operands.close();
            return inner;
        }
        Token first = tokens.peek();
        if (tokens.takeCall("any") || tokens.takeCall("all")) {
            ConditionExpr inner = or(depth + 1);
            operands.close();
            return new ConditionExpr.Quantified(first.isWord("all"), inner, written.at(first.start()));
        }
        return comparison();
    }

    private ConditionExpr comparison() {
        OperandExpr left = operands.left();
        if (left instanceof PathOperand of) {
            if (tokens.takeWord("is")) {
                return state(of.path());
            }
            if (tokens.takeWord("in")) {
                return in(of.path());
            }
        }
        Token sign = tokens.peek();
        if (sign.kind() == Kind.SIGN && COMPARISONS.contains(sign.text())) {
            tokens.take();
            if (left instanceof PathOperand of) {
                refuseNothing(of.path(), sign);
            }
            return compared(left, sign, operands.right());
        }
        if (left instanceof PathOperand of) {
            return new ConditionExpr.Flag(of.path());
        }
        throw unexpected(sign, "a comparison");
    }

    private ConditionExpr compared(OperandExpr left, Token sign, OperandExpr right) {
        return left instanceof PathOperand of && right instanceof LiteralOperand with
                ? new ConditionExpr.Compare(of.path(), sign.text(), written.at(sign.start()), with.literal())
                : new ConditionExpr.Relate(left, sign.text(), written.at(sign.start()), right);
    }

    private ConditionExpr state(PathExpr path) {
        Token word = tokens.take();
        if (word.isWord("set")) {
            return new ConditionExpr.IsSet(path);
        }
        if (word.isWord("blank")) {
            return new ConditionExpr.IsBlank(path);
        }
        if (word.kind() == Kind.WORD && FORMATS.contains(word.text())) {
            return new ConditionExpr.IsFormat(path, word.text());
        }
        throw new GrammarException(
                word.start(),
                "expected \"set\", \"blank\" or a format such as \"iban\", found " + word.shown(),
                stateFix(path, word));
    }

    private String stateFix(PathExpr path, Token word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "true" -> "write \"" + path.text() + "\" alone";
            case "false" -> "write \"not " + path.text() + "\"";
            case "not" -> {
                Token denied = tokens.peek();
                boolean other = denied.isWord("blank") || FORMATS.contains(denied.text());
                yield other
                        ? "write \"not " + path.text() + " is " + denied.text() + "\""
                        : "write \"" + path.text() + (isNothing(denied) ? " is set\"" : " is blank\"");
            }
            default -> isNothing(word) ? "write \"" + path.text() + " is blank\"" : "";
        };
    }

    private static boolean isNothing(Token token) {
        return token.kind() == Kind.WORD && NOTHING.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** A comparison with null, as other languages write it, where this one asks whether the field is there. */
    private void refuseNothing(PathExpr path, Token sign) {
        Token word = tokens.peek();
        if (isNothing(word)) {
            String state = sign.isSign("=") ? " is blank" : " is set";
            throw new GrammarException(
                    word.start(), word.shown() + " is no value", "write \"" + path.text() + state + "\"");
        }
    }

    private ConditionExpr in(PathExpr path) {
        if (!tokens.takeSign("(")) {
            if (tokens.peek().kind() != Kind.WORD
                    && !tokens.peek().isSign("^")
                    && !tokens.peek().isSign("/")) {
                throw unexpected(tokens.peek(), "\"(\" or a list");
            }
            return new ConditionExpr.InList(path, operands.path());
        }
        List<LiteralExpr> literals = new ArrayList<>();
        do {
            literals.add(operands.literal());
        } while (tokens.takeSign(","));
        operands.close();
        return new ConditionExpr.In(path, literals);
    }
}
