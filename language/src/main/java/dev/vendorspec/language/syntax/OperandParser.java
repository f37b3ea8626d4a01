package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralOperand;
import dev.vendorspec.language.syntax.ConditionExpr.OperandExpr;
import dev.vendorspec.language.syntax.ConditionExpr.PathOperand;
import dev.vendorspec.language.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses the sides of a comparison: paths, literals and the few functions. {@link ConditionParser} calls it. */
final class OperandParser {

    private static final List<String> FUNCTIONS = List.of("sum", "count", "length");
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "is", "true", "false");

    private final Written written;
    private final Lexer tokens;

    OperandParser(Written written, Lexer tokens) {
        this.written = written;
        this.tokens = tokens;
    }

    /** What stands before a sign: a field, a function or today. */
    OperandExpr left() {
        return functionOrToday().orElseGet(() -> new PathOperand(path()));
    }

    /** What stands behind a sign. A word by itself is taken for a literal; who knows the fields may see more in it. */
    OperandExpr right() {
        return functionOrToday().orElseGet(this::pathOrLiteral);
    }

    private OperandExpr pathOrLiteral() {
        Token first = tokens.peek();
        if (first.isSign("^") || first.isSign("/")) {
            return new PathOperand(path());
        }
        LiteralExpr word = literal();
        if (word.kind() != LiteralExpr.Kind.WORD || !tokens.peek().isSign(".")) {
            return new LiteralOperand(word);
        }
        List<PathExpr.Step> steps = new ArrayList<>();
        steps.add(new PathExpr.Step(word.text(), word.at()));
        while (tokens.takeSign(".")) {
            steps.add(step());
        }
        return new PathOperand(new PathExpr(steps));
    }

    private Optional<OperandExpr> functionOrToday() {
        Location at = written.at(tokens.peek().start());
        for (String name : FUNCTIONS) {
            if (tokens.takeCall(name)) {
                PathExpr path = path();
                close();
                return Optional.of(new ConditionExpr.Function(name, path, at));
            }
        }
        return tokens.takeWord("today") ? Optional.of(new ConditionExpr.Today(at)) : Optional.empty();
    }

    void close() {
        if (!tokens.takeSign(")")) {
            throw ConditionParser.unexpected(tokens.peek(), "\")\"");
        }
    }

    LiteralExpr literal() {
        Token token = tokens.take();
        LiteralExpr.Kind kind = switch (token.kind()) {
            case TEXT -> LiteralExpr.Kind.TEXT;
            case NUMBER -> LiteralExpr.Kind.NUMBER;
            case WORD -> LiteralExpr.Kind.WORD;
            case SIGN, END -> throw ConditionParser.unexpected(token, "a value");
        };
        return new LiteralExpr(kind, token.text(), written.at(token.start()));
    }

    PathExpr path() {
        Token first = tokens.peek();
        int up = 0;
        if (tokens.takeSign("/")) {
            up = PathExpr.TOP;
        } else {
            while (tokens.takeSign("^")) {
                up++;
            }
            if (up > 0 && !tokens.takeSign(".")) {
                throw ConditionParser.unexpected(tokens.peek(), "\".\" and a field");
            }
        }
        List<PathExpr.Step> steps = new ArrayList<>();
        do {
            steps.add(step());
        } while (tokens.takeSign("."));
        return new PathExpr(up, written.at(first.start()), steps);
    }

    private PathExpr.Step step() {
        Token name = tokens.peek();
        if (name.kind() != Kind.WORD || RESERVED.contains(name.text())) {
            throw ConditionParser.unexpected(name, "a field");
        }
        tokens.take();
        return new PathExpr.Step(name.text(), written.at(name.start()));
    }
}
