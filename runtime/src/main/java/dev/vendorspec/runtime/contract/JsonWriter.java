package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document, exactly in the declared form. Generated codecs call it. The methods with a {@link Member}
 * write a member of an object, and nothing at all where the value is null; the others write a value by itself. For one
 * thread.
 */
public abstract class JsonWriter {

    /** A greater scale, either way, would make a plain number as long as a book. */
    private static final int MAX_SCALE = 10_000;

    /** For the runtime itself. */
    protected JsonWriter() {}

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

    /** The text of a value that is no text by itself: a number, a flag, a date, a code. */
    protected void word(String value) {
        text(value);
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
    public final void integerAsText(long value) {
        word(Long.toString(value));
    }

    /** A decimal number as text, never with an exponent. */
    public final void decimalAsText(BigDecimal value) {
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
        BigDecimal number = value.isNumeric() ? PlainNumbers.read(value.code()) : null;
        if (number == null) {
            word(value.code());
        } else {
            decimal(number);
        }
    }

    /** A code as text, although its list may be numeric. */
    public final void codeAsText(Code value) {
        word(value.code());
    }

    /** A member with text. */
    public final void text(Member member, @Nullable String value) {
        if (value != null) {
            name(member);
            text(value);
        }
    }

    /** A member with a whole number. */
    public final void integer(Member member, @Nullable Integer value) {
        if (value != null) {
            name(member);
            integer(value.longValue());
        }
    }

    /** A member with a whole number. */
    public final void longInteger(Member member, @Nullable Long value) {
        if (value != null) {
            name(member);
            integer(value.longValue());
        }
    }

    /** A member with a decimal number. */
    public final void decimal(Member member, @Nullable BigDecimal value) {
        if (value != null) {
            name(member);
            decimal(value);
        }
    }

    /** A member with a whole number as text. */
    public final void integerAsText(Member member, @Nullable Integer value) {
        if (value != null) {
            name(member);
            integerAsText(value.longValue());
        }
    }

    /** A member with a whole number as text. */
    public final void longIntegerAsText(Member member, @Nullable Long value) {
        if (value != null) {
            name(member);
            integerAsText(value.longValue());
        }
    }

    /** A member with a decimal number as text. */
    public final void decimalAsText(Member member, @Nullable BigDecimal value) {
        if (value != null) {
            name(member);
            decimalAsText(value);
        }
    }

    /** A member with a flag in its form. */
    public final void flag(Member member, @Nullable Boolean value, FlagForm form) {
        if (value != null) {
            name(member);
            flag(value.booleanValue(), form);
        }
    }

    /** A member with a date, a time or both. */
    public final void temporal(Member member, @Nullable TemporalAccessor value, DateTimeFormatter format) {
        if (value != null) {
            name(member);
            temporal(value, format);
        }
    }

    /** A member with a UUID. */
    public final void uuid(Member member, @Nullable UUID value) {
        if (value != null) {
            name(member);
            uuid(value);
        }
    }

    /** A member with a code. */
    public final void code(Member member, @Nullable Code value) {
        if (value != null) {
            name(member);
            code(value);
        }
    }

    /** A member with a code as text. */
    public final void codeAsText(Member member, @Nullable Code value) {
        if (value != null) {
            name(member);
            codeAsText(value);
        }
    }

    /** A member with an object. */
    public final <T> void object(Member member, @Nullable T value, JsonCodec<T> codec) {
        if (value != null) {
            name(member);
            codec.write(this, value);
        }
    }

    /** A member with a list. */
    public final <T> void list(Member member, @Nullable List<T> values, BiConsumer<JsonWriter, T> item) {
        if (values != null) {
            name(member);
            beginArray();
            for (T value : values) {
                item.accept(this, value);
            }
            endArray();
        }
    }

    /** A member with a map. */
    public final <T> void map(Member member, @Nullable Map<String, T> values, BiConsumer<JsonWriter, T> item) {
        if (values != null) {
            name(member);
            beginObject();
            values.forEach((key, value) -> {
                key(key);
                item.accept(this, value);
            });
            endObject();
        }
    }

    /** A member with a value in a form of its own. */
    public final <T> void value(Member member, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (value != null) {
            name(member);
            form.accept(this, value);
        }
    }

    /** A member with JSON's null where the value is absent; nothing where it is not. */
    public final void absentAsNull(Member member, @Nullable Object value) {
        if (value == null) {
            name(member);
            nullValue();
        }
    }

    /** A member with an empty text where the value is absent; nothing where it is not. */
    public final void absentAsEmpty(Member member, @Nullable Object value) {
        if (value == null) {
            name(member);
            text("");
        }
    }

    /** Members that the spec does not know, at the object's end. */
    public final void undocumented(Map<String, JsonValue> members) {
        if (!members.isEmpty()) {
            members.forEach((name, value) -> {
                name(name);
                raw(value);
            });
        }
    }
}
