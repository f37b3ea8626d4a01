package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.ValueType.Epoch;
import dev.vendorspec.language.model.ValueType.Temporal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Dates and times out of text; a day that no calendar has is none. {@link ScalarReader} calls it. */
final class Moments {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATETIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(TIME)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private Moments() {}

    /** The date or time, or nothing where the text has not the wire form. */
    static Optional<TemporalAccessor> parse(Temporal type, Reading reading, String text) {
        try {
            DateTimeFormatter formatter = formatter(type, reading);
            return Optional.of(
                    switch (type.kind()) {
                        case DATE -> LocalDate.parse(text, formatter);
                        case TIME -> LocalTime.parse(text, formatter);
                        case DATETIME -> LocalDateTime.parse(text, formatter);
                        case INSTANT -> OffsetDateTime.parse(text, formatter).toInstant();
                    });
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    /** The moment of that count. */
    static Instant of(Epoch type, long count) {
        return type.millis() ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
    }

    /** The moment of that count; nothing where {@code java.time} has no such moment. */
    static Optional<TemporalAccessor> counted(Epoch type, BigDecimal count) {
        if (!Numbers.fits(count, true)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(type, count.longValueExact()));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    /** The form as it is written; a lenient reader takes an ISO time without its seconds too. */
    private static DateTimeFormatter formatter(Temporal type, Reading reading) {
        if (type.pattern() != null) {
            return pattern(type.pattern());
        }
        return switch (type.kind()) {
            case DATE -> DateTimeFormatter.ISO_LOCAL_DATE;
            case TIME -> reading == Reading.STRICT ? TIME : DateTimeFormatter.ISO_LOCAL_TIME;
            case DATETIME -> reading == Reading.STRICT ? DATETIME : DateTimeFormatter.ISO_LOCAL_DATE_TIME;
            case INSTANT -> DateTimeFormatter.ISO_OFFSET_DATE_TIME;
        };
    }

    /** The era is given so that {@code yyyy}, a year within an era, makes a date under the strict resolver. */
    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
    }

    /** The wire form, for messages. */
    static String describe(Temporal type) {
        if (type.pattern() != null) {
            return type.pattern();
        }
        return switch (type.kind()) {
            case DATE -> "yyyy-MM-dd";
            case TIME -> "HH:mm:ss";
            case DATETIME -> "yyyy-MM-ddTHH:mm:ss";
            case INSTANT -> "yyyy-MM-ddTHH:mm:ssZ";
        };
    }
}
