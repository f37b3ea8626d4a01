package dev.vendorspec.language.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value is, with its limits and the form in which it travels. */
public sealed interface ValueType {

    /**
     * Text.
     *
     * @param domain the kind of text that is checked beyond its length
     * @param minLength the least number of code points, or null
     * @param maxLength the greatest number of code points, or null; equal to {@code minLength} for an exact length
     */
    record Text(
            Domain domain,
            @Nullable Integer minLength,
            @Nullable Integer maxLength) implements ValueType {}

    /**
     * A whole number.
     *
     * @param wide whether it is a {@code long} in Java; else an {@code int}
     * @param min the least value, or null
     * @param max the greatest value, or null
     * @param asText whether it travels as text
     */
    record Whole(boolean wide, @Nullable Long min, @Nullable Long max, boolean asText) implements ValueType {}

    /**
     * A decimal number, a {@link BigDecimal} in Java.
     *
     * @param precision the greatest number of digits in all, or null
     * @param scale the greatest number of digits behind the point, or null
     * @param min the least value, or null
     * @param max the greatest value, or null
     * @param wire how it travels
     */
    record Decimal(
            @Nullable Integer precision,
            @Nullable Integer scale,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            DecimalForm wire)
            implements ValueType {

        /** Whether it travels as JSON text. */
        public boolean asText() {
            return wire.quoted();
        }
    }

    /**
     * True or false.
     *
     * @param wire how the two travel
     */
    record Flag(FlagForm wire) implements ValueType {}

    /**
     * How a flag travels.
     *
     * @param falseText what stands for false
     * @param trueText what stands for true
     * @param quoted whether the two are JSON text; else they are JSON literals ({@code true}) or numbers ({@code 1})
     */
    record FlagForm(String falseText, String trueText, boolean quoted) {
        /** JSON's own {@code false} and {@code true}. */
        public static final FlagForm JSON = new FlagForm("false", "true", false);
    }

    /**
     * A date, a time or both.
     *
     * @param kind which class of {@code java.time}
     * @param pattern the form on the wire, as {@code java.time.format.DateTimeFormatter} reads it; null for ISO 8601
     *     (a time always with its seconds)
     */
    record Temporal(TemporalKind kind, @Nullable String pattern) implements ValueType {}

    /** The classes of {@code java.time} that a value may have. */
    enum TemporalKind {
        /** {@code LocalDate}. */
        DATE,
        /** {@code LocalTime}. */
        TIME,
        /** {@code LocalDateTime}. */
        DATETIME,
        /** {@code Instant}: its form has an offset, so that it is one moment everywhere. */
        INSTANT
    }

    /**
     * A moment counted from the beginning of 1970 in UTC, an {@code Instant} in Java.
     *
     * @param millis whether milliseconds are counted; else seconds
     * @param asText whether the count travels as text
     */
    record Epoch(boolean millis, boolean asText) implements ValueType {}

    /**
     * Content of any kind, which travels in base64.
     *
     * @param minLength the least number of bytes, or null
     * @param maxLength the greatest number of bytes, or null; equal to {@code minLength} for an exact length
     */
    record Bytes(@Nullable Integer minLength, @Nullable Integer maxLength) implements ValueType {}

    /**
     * A file, which travels as a part of a multipart body.
     *
     * @param minLength the least number of bytes, or null
     * @param maxLength the greatest number of bytes, or null; equal to {@code minLength} for an exact length
     */
    record File(@Nullable Integer minLength, @Nullable Integer maxLength) implements ValueType {}

    /** Any JSON, kept as it is. */
    record Json() implements ValueType {}

    /** A universally unique identifier, RFC 9562. */
    record Uuid() implements ValueType {}

    /**
     * A code of an enum.
     *
     * @param enumName the enum's name; {@link Vendor#enumType} has it
     * @param asText whether a numeric code travels as text here
     */
    record EnumOf(String enumName, boolean asText) implements ValueType {}

    /**
     * An object.
     *
     * @param objectName the type's name; {@link Vendor#object} has it
     */
    record ObjectOf(String objectName) implements ValueType {}

    /**
     * A list.
     *
     * @param element what its items are; neither a list nor a map
     * @param minItems the least number of items, or null
     * @param maxItems the greatest number of items, or null
     * @param orOne whether a value that stands alone is read as a list of one; written is an array
     */
    record ListOf(
            ValueType element,
            @Nullable Integer minItems,
            @Nullable Integer maxItems,
            boolean orOne) implements ValueType {

        /** A list that is always an array. */
        public ListOf(ValueType element, @Nullable Integer minItems, @Nullable Integer maxItems) {
            this(element, minItems, maxItems, false);
        }
    }

    /**
     * A map from any text to values, which travels as an object.
     *
     * @param element what its values are; neither a list nor a map
     * @param minItems the least number of entries, or null
     * @param maxItems the greatest number of entries, or null
     */
    record MapOf(
            ValueType element,
            @Nullable Integer minItems,
            @Nullable Integer maxItems) implements ValueType {}
}
