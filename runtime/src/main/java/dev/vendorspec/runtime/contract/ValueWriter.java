package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;

/** The half of {@link JsonWriter} that writes values by themselves: at the root, in an array, behind a name. */
abstract sealed class ValueWriter permits JsonWriter {

    /** A greater scale, either way, would make a plain number as long as a book. */
    private static final int MAX_SCALE = 10_000;

    /** Begins an object. */
    public abstract void beginObject();

    /** Ends an object. */
    public abstract void endObject();

    /** Begins an array. */
    public abstract void beginArray();

    /** Ends an array. */
    public abstract void endArray();

    /** The name of the member whose value comes next. */
    public abstract void name(Member member);

    /** The name of an undocumented member whose value comes next. */
    public abstract void name(String undocumentedName);

    /** Text. */
    public abstract void text(String value);

    /** A whole number. */
    public abstract void integer(long value);

    /**
     * A decimal number, never with an exponent.
     *
     * @throws IllegalArgumentException if its scale is beyond ten thousand either way
     */
    public abstract void decimal(BigDecimal value);

    /** JSON's true or false. */
    public abstract void bool(boolean value);

    /** JSON's null. */
    public abstract void nullValue();

    /** Any JSON, as it is. */
    public abstract void raw(JsonValue value);

    /** The key of a map's entry whose value comes next. */
    public abstract void key(String key);

    /** Content in base64. */
    public void bytes(Bytes value) {
        word(value.base64());
    }

    /**
     * A file.
     *
     * @throws IllegalArgumentException everywhere but in the parts of a multipart body
     */
    public void file(FileContent value) {
        throw new IllegalArgumentException("a file travels as a part of a multipart body only, it has no JSON");
    }

    /** The text of a value that is no text by itself: a number, a flag, a date, a code. */
    protected void word(String value) {
        text(value);
    }

    /** The number that the text is, digit by digit. */
    protected void number(String text) {
        decimal(new BigDecimal(text));
    }

    /**
     * A decimal's digits without an exponent.
     *
     * @throws IllegalArgumentException if its scale is beyond ten thousand either way
     */
    protected String plain(BigDecimal value) {
        if (!isPlain(value)) {
            throw new IllegalArgumentException("a decimal's scale is " + value.scale() + ": at most " + MAX_SCALE
                    + " either way can be written without an exponent");
        }
        return value.toPlainString();
    }

    /**
     * The number that travels for a decimal in its form.
     *
     * @throws IllegalArgumentException if the form cannot carry all its digits, which are never rounded
     */
    protected BigDecimal inForm(BigDecimal value, DecimalForm form) {
        if (!form.carries(value)) {
            plain(value);
            throw new IllegalArgumentException("a decimal has more digits than its form, which has " + form.limit()
                    + "; round it yourself if that is meant");
        }
        return form.onWire(value);
    }

    /** Whether the decimal can be written without an exponent at a bearable length. */
    public static boolean isPlain(BigDecimal value) {
        return value.scale() <= MAX_SCALE && value.scale() >= -MAX_SCALE;
    }

    /** A whole number as text. */
    public void integerAsText(long value) {
        word(Long.toString(value));
    }

    /** A decimal number as text, never with an exponent. */
    public void decimalAsText(BigDecimal value) {
        word(plain(value));
    }

    /**
     * A decimal number in its form.
     *
     * @throws IllegalArgumentException if the form cannot carry all its digits
     */
    public final void decimal(BigDecimal value, DecimalForm form) {
        form.write(this, value);
    }

    /** A moment as a count. */
    public final void epoch(Instant value, EpochForm form) {
        form.write(this, value);
    }

    /** A flag in its form. */
    public final void flag(boolean value, FlagForm form) {
        form.write(this, value);
    }

    /** A date, a time or both. */
    public final void temporal(TemporalAccessor value, DateTimeFormatter format) {
        word(format.format(value));
    }

    /** A UUID in its usual 36 characters. */
    public final void uuid(UUID value) {
        word(value.toString());
    }

    /** A code: as a number where its list is numeric and its text is one, else as text. */
    public final void code(Code value) {
        if (value.isNumeric() && PlainNumbers.isNumber(value.code())) {
            number(value.code());
        } else {
            word(value.code());
        }
    }

    /** A code as text, although its list may be numeric. */
    public final void codeAsText(Code value) {
        word(value.code());
    }
}
