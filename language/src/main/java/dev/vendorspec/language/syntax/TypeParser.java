package dev.vendorspec.language.syntax;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.Token.Kind;
import dev.vendorspec.language.syntax.TypeExpr.Limits;
import dev.vendorspec.language.syntax.TypeExpr.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses {@code base(limits)! as WIRE}. The document reader calls it for every type that is written. */
public final class TypeParser {

    private static final int MAX_DEPTH = 20;

    /** Forms behind which {@code string} may stand. */
    private static final List<String> TWO_WORDS = List.of("minor", "stripped", "epoch", "epochMillis");

    private final Written written;
    private final Lexer tokens;

    private TypeParser(Written written) {
        this.written = written;
        this.tokens = new Lexer(written.value());
    }

    /** The type, or empty where it is not one, which has then been told at the exact column. */
    public static Optional<TypeExpr> parse(Written written, ProblemSink problems) {
        try {
            return Optional.of(new TypeParser(written).whole());
        } catch (GrammarException e) {
            Optional<String> fix = e.fix().isEmpty() ? Optional.empty() : Optional.of(e.fix());
            problems.tell(written.at(e.offset()), ProblemCode.BAD_TYPE, e.getMessage(), fix);
            return Optional.empty();
        }
    }

    private TypeExpr whole() {
        TypeExpr type = type(0);
        Token rest = tokens.peek();
        if (rest.kind() == Kind.END) {
            return type;
        }
        throw unexpected(rest, type);
    }

    private GrammarException unexpected(Token rest, TypeExpr type) {
        if (rest.isSign("?")) {
            return new GrammarException(
                    rest.start(),
                    "a type is optional without a mark",
                    "leave the \"?\" out; \"!\" marks a required field");
        }
        if (rest.isSign("!") && !type.required()) {
            return new GrammarException(rest.start(), "\"!\" stands directly behind the type, before \"as\"");
        }
        return new GrammarException(
                rest.start(), "unexpected " + rest.shown() + " behind the type", fixOf(rest, type.base()));
    }

    /** What the writer of another language's type probably wants; empty where nobody knows. */
    private String fixOf(Token rest, String base) {
        if (rest.isSign("<")) {
            return "only list has <…>: write list<…>";
        }
        if (rest.isSign("[")) {
            boolean empty = written.value().startsWith("]", rest.end());
            return empty ? "write list<" + base + ">" : "limits stand in round brackets, such as " + base + "(1..20)";
        }
        if (rest.kind() == Kind.NUMBER) {
            return "limits stand in round brackets: " + base + "(" + rest.text() + ")";
        }
        if (rest.isSign("*")) {
            return "\"!\" marks a required field";
        }
        return rest.kind() == Kind.WORD ? ForeignTypes.markFix(rest.text()).orElse("") : "";
    }

    private TypeExpr type(int depth) {
        Token base = tokens.take();
        if (base.kind() != Kind.WORD) {
            throw new GrammarException(base.start(), "expected a type, found " + base.shown());
        }
        if (depth > MAX_DEPTH) {
            throw new GrammarException(base.start(), "types are nested too deeply");
        }
        boolean holdsOthers = base.isWord("list") || base.isWord("oneOrMany") || base.isWord("map");
        TypeExpr element = holdsOthers ? element(base, depth) : null;
        Limits limits = tokens.takeSign("(") ? limits() : null;
        boolean required = tokens.takeSign("!");
        if (required && depth > 0) {
            throw new GrammarException(
                    base.end(), "items of a list or map are always there", "leave the \"!\" inside <…> out");
        }
        Wire wire = tokens.takeWord("as") ? wire() : null;
        return new TypeExpr(base.text(), written.at(base.start()), element, limits, required, wire);
    }

    private TypeExpr element(Token base, int depth) {
        if (!tokens.takeSign("<")) {
            throw new GrammarException(
                    base.end(), "a " + base.text() + " says what its items are", "write " + base.text() + "<string>");
        }
        TypeExpr element = type(depth + 1);
        if (!tokens.takeSign(">")) {
            throw new GrammarException(
                    tokens.peek().start(),
                    "expected \">\", found " + tokens.peek().shown());
        }
        return element;
    }

    private Limits limits() {
        int start = tokens.peek().start();
        Limits limits = limitsFrom(start);
        if (!tokens.takeSign(")")) {
            Token found = tokens.peek();
            String fix = found.kind() == Kind.END
                    ? "close the \"(\""
                    : found.text().startsWith("-") ? "a range has two dots, such as (4..200)" : "";
            throw new GrammarException(found.start(), "expected \")\", found " + found.shown(), fix);
        }
        return limits;
    }

    private Limits limitsFrom(int start) {
        if (tokens.takeSign("=")) {
            return new Limits.Exact(number(), written.at(start));
        }
        if (tokens.takeSign("..")) {
            return new Limits.Range(null, number(), written.at(start));
        }
        BigDecimal first = number();
        if (tokens.takeSign("..")) {
            return new Limits.Range(first, optionalNumber(), written.at(start));
        }
        if (tokens.takeSign(",")) {
            return new Limits.Digits(first, number(), written.at(start));
        }
        return new Limits.Single(first, written.at(start));
    }

    private @Nullable BigDecimal optionalNumber() {
        return tokens.peek().kind() == Kind.NUMBER ? number() : null;
    }

    private BigDecimal number() {
        Token number = tokens.take();
        if (number.kind() != Kind.NUMBER || number.text().length() > 40) {
            throw new GrammarException(
                    number.start(),
                    "expected a number, found " + number.shown(),
                    "limits are such as (250), (4..200) or (=11)");
        }
        return new BigDecimal(number.text());
    }

    private Wire wire() {
        Token first = tokens.peek();
        boolean quoted = first.kind() == Kind.TEXT;
        Token form = quoted ? tokens.take() : tokens.takeRaw(">!");
        if (form.text().isEmpty()) {
            throw new GrammarException(first.start(), "\"as\" says how the value travels, found " + first.shown());
        }
        boolean text = !quoted && TWO_WORDS.contains(form.text()) && tokens.takeWord("string");
        return new Wire(form.text() + (text ? " string" : ""), quoted, written.at(form.start()));
    }
}
