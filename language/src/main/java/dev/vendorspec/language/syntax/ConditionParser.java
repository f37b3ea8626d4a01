package dev.vendorspec.language.syntax;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr;
import dev.vendorspec.language.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses conditions: {@code or} binds weaker than {@code and}, that weaker than {@code not}, that weaker than a
 * comparison. The document reader calls it for every {@code when} and {@code success}.
 */
public final class ConditionParser {

    private static final int MAX_DEPTH = 50;
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "is", "true", "false");
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

    private ConditionParser(Written written) {
        this.written = written;
        this.tokens = new Lexer(written.value());
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

    private static GrammarException unexpected(Token found, String expected) {
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
            close();
            return inner;
        }
        return comparison();
    }

    private ConditionExpr comparison() {
        PathExpr path = path();
        if (tokens.takeWord("is")) {
            return state(path);
        }
        if (tokens.takeWord("in")) {
            return in(path);
        }
        Token sign = tokens.peek();
        if (sign.kind() == Kind.SIGN && COMPARISONS.contains(sign.text())) {
            tokens.take();
            refuseNothing(path, sign);
            return new ConditionExpr.Compare(path, sign.text(), written.at(sign.start()), literal());
        }
        return new ConditionExpr.Flag(path);
    }

    private ConditionExpr state(PathExpr path) {
        Token word = tokens.take();
        if (word.isWord("set")) {
            return new ConditionExpr.IsSet(path);
        }
        if (word.isWord("blank")) {
            return new ConditionExpr.IsBlank(path);
        }
        throw new GrammarException(
                word.start(), "expected \"set\" or \"blank\", found " + word.shown(), stateFix(path, word));
    }

    private String stateFix(PathExpr path, Token word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "true" -> "write \"" + path.text() + "\" alone";
            case "false" -> "write \"not " + path.text() + "\"";
            case "not" -> {
                boolean blank = isNothing(tokens.peek()) || tokens.peek().isWord("blank");
                yield "write \"" + path.text() + (blank ? " is set\"" : " is blank\"");
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
            throw unexpected(tokens.peek(), "\"(\"");
        }
        List<LiteralExpr> literals = new ArrayList<>();
        do {
            literals.add(literal());
        } while (tokens.takeSign(","));
        close();
        return new ConditionExpr.In(path, literals);
    }

    private void close() {
        if (!tokens.takeSign(")")) {
            throw unexpected(tokens.peek(), "\")\"");
        }
    }

    private LiteralExpr literal() {
        Token token = tokens.take();
        LiteralExpr.Kind kind = switch (token.kind()) {
            case TEXT -> LiteralExpr.Kind.TEXT;
            case NUMBER -> LiteralExpr.Kind.NUMBER;
            case WORD -> LiteralExpr.Kind.WORD;
            case SIGN, END -> throw unexpected(token, "a value");
        };
        return new LiteralExpr(kind, token.text(), written.at(token.start()));
    }

    private PathExpr path() {
        List<PathExpr.Step> steps = new ArrayList<>();
        do {
            Token name = tokens.peek();
            if (name.kind() != Kind.WORD || RESERVED.contains(name.text())) {
                throw unexpected(name, "a field");
            }
            tokens.take();
            steps.add(new PathExpr.Step(name.text(), written.at(name.start())));
        } while (tokens.takeSign("."));
        return new PathExpr(steps);
    }
}
