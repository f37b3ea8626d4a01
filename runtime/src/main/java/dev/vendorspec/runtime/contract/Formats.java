package dev.vendorspec.runtime.contract;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The forms of dates and times. Generated codecs take theirs from here. All refuse a 31 February, on every machine. */
public final class Formats {

    /** ISO 8601: {@code 2024-01-31}. */
    public static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE.withLocale(Locale.ROOT);

    /** ISO 8601: {@code 12:12:00}, always with seconds, with a fraction only where there is one. */
    public static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME.withLocale(Locale.ROOT);

    /** ISO 8601: {@code 2024-01-31T12:12:00}, the time as in {@link #TIME}. */
    public static final DateTimeFormatter DATETIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME.withLocale(Locale.ROOT);

    /** ISO 8601 in UTC: {@code 2024-01-31T09:12:00Z}; other offsets are read as well. */
    public static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    private Formats() {}

    /**
     * A pattern with an offset, written in UTC.
     *
     * @throws IllegalArgumentException if it is no pattern
     */
    public static DateTimeFormatter instant(String pattern) {
        return pattern(pattern).withZone(ZoneOffset.UTC);
    }

    /**
     * A pattern of {@link DateTimeFormatter}, read strictly.
     *
     * @throws IllegalArgumentException if it is no such pattern
     */
    public static DateTimeFormatter pattern(String pattern) {
        // Strictly, "yyyy" is a year of an era and gives no date until the era is known, so the era is ours if not
        // said.
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
