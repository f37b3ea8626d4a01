package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.TypeExpr.Wire;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what follows {@code as} for the type that it belongs to. {@link TypeResolver} calls it. */
final class WireForms {

    /** Words that mean false and true; which comes first in a spec does not matter for them. */
    private static final List<List<String>> KNOWN_PAIRS = List.of(
            List.of("0", "1"),
            List.of("false", "true"),
            List.of("f", "t"),
            List.of("no", "yes"),
            List.of("n", "y"),
            List.of("h", "e"),
            List.of("hayır", "evet"),
            List.of("off", "on"));

    private static final LocalDateTime SAMPLE = LocalDateTime.of(2001, 2, 3, 4, 5, 6);
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(3);

    private final ProblemSink problems;

    WireForms(ProblemSink problems) {
        this.problems = problems;
    }

    /** Whether a number or code travels as text; empty where something else than {@code as string} is written. */
    Optional<Boolean> asText(@Nullable Wire wire, String base) {
        if (wire == null) {
            return Optional.of(false);
        }
        if (isString(wire)) {
            return Optional.of(true);
        }
        bad(wire, base + " travels as itself or as string, found " + Words.quote(wire.text()), "write as string");
        return Optional.empty();
    }

    /** Tells where a type has a wire form although it has only one. */
    boolean none(@Nullable Wire wire, String base) {
        if (wire != null) {
            bad(wire, base + " travels as itself only, found as " + Words.quote(wire.text()), "leave the \"as\" out");
        }
        return wire == null;
    }

    /** How a flag travels. */
    Optional<FlagForm> flag(@Nullable Wire wire) {
        if (wire == null) {
            return Optional.of(FlagForm.JSON);
        }
        if (isString(wire)) {
            return Optional.of(new FlagForm("false", "true", true));
        }
        String[] pair = wire.text().split("/", -1);
        if (pair.length != 2 || pair[0].isEmpty() || pair[1].isEmpty() || pair[0].equals(pair[1])) {
            bad(wire, "a flag travels as string or as a pair, found " + Words.quote(wire.text()), "such as \"0/1\"");
            return Optional.empty();
        }
        if (pair[0].startsWith("false=") && pair[1].startsWith("true=")) {
            return form(wire, pair[0].substring(6), pair[1].substring(5));
        }
        return ordered(wire, pair[0], pair[1]);
    }

    private Optional<FlagForm> form(Wire wire, String falseText, String trueText) {
        if (!wire.quoted() && !(isBare(falseText) && isBare(trueText))) {
            String quoted = "\"" + wire.text() + "\"";
            bad(wire, wire.text() + " are no JSON numbers and neither true nor false", "write as " + quoted);
            return Optional.empty();
        }
        return Optional.of(new FlagForm(falseText, trueText, wire.quoted()));
    }

    private Optional<FlagForm> ordered(Wire wire, String first, String second) {
        for (List<String> known : KNOWN_PAIRS) {
            if (known.equals(List.of(lower(first), lower(second)))) {
                return form(wire, first, second);
            }
            if (known.equals(List.of(lower(second), lower(first)))) {
                return form(wire, second, first);
            }
        }
        bad(
                wire,
                "nobody knows which of " + Words.quote(first) + " and " + Words.quote(second) + " is true",
                "write \"false=" + first + "/true=" + second + "\", or the other way round");
        return Optional.empty();
    }

    /** How a moment travels that is counted; empty where something else is written, which has been told. */
    Optional<ValueType> epoch(Wire wire) {
        return switch (wire.text()) {
            case "epoch" -> Optional.of(new ValueType.Epoch(false, false));
            case "epoch string" -> Optional.of(new ValueType.Epoch(false, true));
            case "epochMillis" -> Optional.of(new ValueType.Epoch(true, false));
            case "epochMillis string" -> Optional.of(new ValueType.Epoch(true, true));
            default -> {
                bad(
                        wire,
                        "an instant travels in ISO form, as epoch, as epochMillis or by a pattern with an offset, found "
                                + Words.quote(wire.text()),
                        "such as \"yyyy-MM-dd HH:mm:ssXXX\"");
                yield Optional.empty();
            }
        };
    }

    /** The pattern of a date or time, which is checked by writing and reading one. */
    Optional<Wire> pattern(Wire wire, TemporalKind kind, String base) {
        if (!wire.quoted()) {
            bad(wire, base + " travels in ISO form or by a pattern between quotes", "such as \"dd.MM.yyyy\"");
            return Optional.empty();
        }
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(wire.text(), Locale.ROOT);
            String sample = format.format(kind == TemporalKind.INSTANT ? SAMPLE.atOffset(OFFSET) : SAMPLE);
            switch (kind) {
                case DATE -> format.parse(sample, LocalDate::from);
                case TIME -> format.parse(sample, LocalTime::from);
                case DATETIME -> format.parse(sample, LocalDateTime::from);
                case INSTANT -> format.parse(sample, Instant::from);
            }
            return Optional.of(wire);
        } catch (IllegalArgumentException | DateTimeException e) {
            String fix = kind == TemporalKind.INSTANT ? "it has a date, a time and an offset: XXX" : "";
            bad(wire, Words.quote(wire.text()) + " is no pattern by which " + base + " can be written and read", fix);
            return Optional.empty();
        }
    }

    private static boolean isString(Wire wire) {
        return !wire.quoted() && wire.text().equals("string");
    }

    /** Whether it can stand in JSON without quotes as a flag. */
    private static boolean isBare(String text) {
        return text.equals("true") || text.equals("false") || text.matches("0|-?[1-9][0-9]{0,8}");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void bad(Wire wire, String text, String fix) {
        problems.tell(wire.at(), ProblemCode.BAD_WIRE_FORM, text, fix.isEmpty() ? Optional.empty() : Optional.of(fix));
    }
}
