package dev.vendorspec.language.syntax;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr;
import dev.vendorspec.language.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
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
    private static final Map<String, String> FOREIGN = Map.of("==", "=", "&&", "and", "||", "or", "!", "not");

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
        String meant = found.kind() == Kind.SIGN ? FOREIGN.get(found.text()) : null;
        return new GrammarException(
                found.start(),
                "expected " + expected + ", found " + found.shown(),
                meant == null ? "" : "write \"" + meant + "\"");
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
        throw unexpected(word, "\"set\" or \"blank\"");
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
