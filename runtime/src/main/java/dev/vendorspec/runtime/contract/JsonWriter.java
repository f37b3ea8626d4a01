package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.json.Json;
import java.math.BigDecimal;
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
public abstract non-sealed class JsonWriter extends ValueWriter {

    /** For the runtime itself. */
    protected JsonWriter() {}

    /** A member with text. */
    public void text(Member member, @Nullable String value) {
        if (value != null) {
            name(member);
            text(value);
        }
    }

    /** A member with a whole number. */
    public void integer(Member member, @Nullable Integer value) {
        if (value != null) {
            name(member);
            integer(value.longValue());
        }
    }

    /** A member with a whole number. */
    public void longInteger(Member member, @Nullable Long value) {
        if (value != null) {
            name(member);
            integer(value.longValue());
        }
    }

    /** A member with a decimal number. */
    public void decimal(Member member, @Nullable BigDecimal value) {
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
    public void flag(Member member, @Nullable Boolean value, FlagForm form) {
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
    public void code(Member member, @Nullable Code value) {
        if (value != null) {
            name(member);
            code(value);
        }
    }

    /** A member with a code as text. */
    public void codeAsText(Member member, @Nullable Code value) {
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
            items(values, item);
        }
    }

    /** A member with a list of objects: with no function in between, which costs a first request milliseconds. */
    public final <T> void list(Member member, @Nullable List<T> values, JsonCodec<T> codec) {
        if (values != null) {
            name(member);
            beginArray();
            for (T value : values) {
                codec.write(this, value);
            }
            endArray();
        }
    }

    /** A member with a list of texts, likewise. */
    public final void texts(Member member, @Nullable List<String> values) {
        if (values != null) {
            name(member);
            beginArray();
            for (String value : values) {
                text(value);
            }
            endArray();
        }
    }

    /** A member with a map. */
    public final <T> void map(Member member, @Nullable Map<String, T> values, BiConsumer<JsonWriter, T> item) {
        if (values != null) {
            name(member);
            entries(values, item);
        }
    }

    /** A member with a value in a form of its own. */
    public final <T> void value(Member member, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (value != null) {
            name(member);
            form.accept(this, value);
        }
    }

    /**
     * A member of which the value travels as one text that is made of it: JSON text, base64, or the items of a list with
     * what its member says between them.
     */
    public <T> void encoded(Member member, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (value != null) {
            name(member);
            text(Json.encoded(member, json -> form.accept(json, value)));
        }
    }

    /** A list by itself. */
    public final <T> void items(List<T> values, BiConsumer<JsonWriter, T> item) {
        beginArray();
        for (T value : values) {
            item.accept(this, value);
        }
        endArray();
    }

    /** A map by itself. */
    public final <T> void entries(Map<String, T> values, BiConsumer<JsonWriter, T> item) {
        beginObject();
        values.forEach((key, value) -> {
            key(key);
            item.accept(this, value);
        });
        endObject();
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
