package dev.vendorspec.language.resolve;

import dev.vendorspec.language.evaluate.BinaryText;
import dev.vendorspec.language.evaluate.JsonText;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Types values that a spec writes down against the field that they are for. */
final class Literals {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,40}");
    private static final Pattern EPOCH = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final Types types;
    private final ProblemSink problems;

    Literals(Types types, ProblemSink problems) {
        this.types = types;
        this.problems = problems;
    }

    /** A default or constant; empty where it is not of the field's type, which has been told then. */
    Optional<Literal> of(Written written, ValueType type) {
        return typed(written.value(), type, written.at());
    }

    /** A condition's literal: text fields need quotes there, and nothing else may have them. */
    Optional<Literal> of(LiteralExpr literal, ValueType type) {
        boolean isText =
                type instanceof ValueType.Text || type instanceof ValueType.Temporal || type instanceof ValueType.Uuid;
        boolean quoted = literal.kind() == LiteralExpr.Kind.TEXT;
        if (isText && !quoted) {
            return bad(literal.at(), type, literal.text(), Optional.of("write \"" + literal.text() + "\""));
        }
        if (quoted && (Sorts.isNumber(type) || type instanceof ValueType.Flag || type instanceof ValueType.Epoch)) {
            return bad(literal.at(), type, literal.text(), Optional.of("write it without quotes"));
        }
        return typed(literal.text(), type, literal.at());
    }

    private Optional<Literal> typed(String text, ValueType type, Location at) {
        if (type instanceof ValueType.EnumOf codes) {
            return code(text, codes, at);
        }
        Optional<Literal> literal = plain(text, type);
        Optional<String> fix = type instanceof ValueType.Flag ? Optional.of("write true or false") : Optional.empty();
        return literal.isPresent() ? literal : bad(at, type, text, fix);
    }

    private static Optional<Literal> plain(String text, ValueType type) {
        if (type instanceof ValueType.Text) {
            return Optional.of(new Literal.Text(text));
        }
        if (type instanceof ValueType.Whole whole) {
            return Optional.of(text)
                    .filter(WHOLE.asMatchPredicate())
                    .map(BigDecimal::new)
                    .filter(value -> fits(value, whole.wide()))
                    .map(Literal.Number::new);
        }
        if (type instanceof ValueType.Decimal) {
            return Optional.of(text)
                    .filter(DECIMAL.asMatchPredicate())
                    .map(BigDecimal::new)
                    .map(Literal.Number::new);
        }
        if (type instanceof ValueType.Flag) {
            boolean known = text.equals("true") || text.equals("false");
            return known ? Optional.of(new Literal.Flag(text.equals("true"))) : Optional.empty();
        }
        if (type instanceof ValueType.Temporal temporal) {
            return isMoment(text, temporal) ? Optional.of(new Literal.Text(text)) : Optional.empty();
        }
        if (type instanceof ValueType.Epoch) {
            return Optional.of(text)
                    .filter(EPOCH.asMatchPredicate())
                    .map(BigDecimal::new)
                    .map(Literal.Number::new);
        }
        if (type instanceof ValueType.Bytes) {
            return BinaryText.decode(text).map(content -> new Literal.Text(text));
        }
        if (type instanceof ValueType.Json) {
            return JsonText.isJson(text) ? Optional.of(new Literal.Text(text)) : Optional.empty();
        }
        if (type instanceof ValueType.Uuid) {
            return Optional.of(text).filter(UUID.asMatchPredicate()).map(Literal.Text::new);
        }
        return Optional.empty();
    }

    private static boolean fits(BigDecimal value, boolean wide) {
        return value.toBigInteger().bitLength() <= (wide ? 63 : 31);
    }

    private static boolean isMoment(String text, ValueType.Temporal type) {
        try {
            switch (type.kind()) {
                case DATE -> format(type, DateTimeFormatter.ISO_LOCAL_DATE).parse(text, LocalDate::from);
                case TIME -> format(type, DateTimeFormatter.ISO_LOCAL_TIME).parse(text, LocalTime::from);
                case INSTANT ->
                    format(type, DateTimeFormatter.ISO_OFFSET_DATE_TIME).parse(text, Instant::from);
                case DATETIME ->
                    format(type, DateTimeFormatter.ISO_LOCAL_DATE_TIME).parse(text, LocalDateTime::from);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Strictly, so that a 31 February is no date; the era makes a year of {@code yyyy}, as generated code reads it. */
    private static DateTimeFormatter format(ValueType.Temporal type, DateTimeFormatter iso) {
        return type.pattern() == null
                ? iso
                : new DateTimeFormatterBuilder()
                        .appendPattern(type.pattern())
                        .parseDefaulting(ChronoField.ERA, 1)
                        .toFormatter(Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Whether a word is a code of the type, or a flag's value. */
    boolean isCode(String word, ValueType type) {
        if (type instanceof ValueType.Flag) {
            return word.equals("true") || word.equals("false");
        }
        return type instanceof ValueType.EnumOf of
                && types.enumType(of.enumName())
                        .flatMap(codes -> codes.find(word))
                        .isPresent();
    }

    private Optional<Literal> code(String text, ValueType.EnumOf type, Location at) {
        Optional<EnumType> codes = types.enumType(type.enumName());
        Optional<Literal> found = codes.flatMap(known -> known.find(text)).map(Literal.Code::new);
        if (codes.isPresent() && found.isEmpty()) {
            List<String> names = new ArrayList<>();
            codes.get().codes().forEach(code -> names.add(code.javaName()));
            codes.get().codes().forEach(code -> names.add(code.code()));
            problems.tell(
                    at,
                    ProblemCode.UNKNOWN_CODE,
                    type.enumName() + " has no code " + Words.quote(text),
                    NearestName.suggest(text, names));
        }
        return found;
    }

    private Optional<Literal> bad(Location at, ValueType type, String text, Optional<String> fix) {
        problems.tell(at, ProblemCode.BAD_LITERAL, "expected " + Sorts.of(type) + ", found " + Words.quote(text), fix);
        return Optional.empty();
    }
}
