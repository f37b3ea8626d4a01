package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The writer that generated codecs see; {@link Json} makes it. Every value has a comma behind it, which the end of its
 * object or array takes back: so nothing asks whether a member is the first.
 */
final class ByteWriter extends JsonWriter {

    /** So many digits are below 2^50, whatever they are. */
    private static final int SHORT = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final JsonBuffer out;

    ByteWriter(JsonBuffer out) {
        this.out = out;
    }

    /** Ends the document. */
    void end() {
        out.dropLast(',');
    }

    @Override
    public void beginObject() {
        out.put('{');
    }

    @Override
    public void endObject() {
        out.close('}');
    }

    @Override
    public void beginArray() {
        out.put('[');
    }

    @Override
    public void endArray() {
        out.close(']');
    }

    @Override
    public void name(Member member) {
        out.name(member.encodedName());
    }

    @Override
    public void name(String undocumentedName) {
        out.name(undocumentedName);
    }

    @Override
    public void key(String key) {
        out.name(key);
    }

    @Override
    public void text(String value) {
        out.text(value);
    }

    @Override
    public void integer(long value) {
        out.integer(value);
    }

    @Override
    public void integerAsText(long value) {
        out.quotedInteger(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        if (isShort(value)) {
            out.decimal(unscaled(value), value.scale());
        } else {
            number(plain(value));
        }
    }

    @Override
    public void decimalAsText(BigDecimal value) {
        if (isShort(value)) {
            out.quotedDecimal(unscaled(value), value.scale());
        } else {
            out.text(plain(value));
        }
    }

    /** Whether {@link #unscaled} knows its digits. */
    private static boolean isShort(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= SHORT && value.precision() <= SHORT;
    }

    /**
     * All digits of a short decimal as a whole number. BigDecimal itself would make another object to tell them. Twice
     * a double is rounded here, which of a number below 2^50 changes less than a half.
     */
    private static long unscaled(BigDecimal value) {
        int scale = value.scale();
        return scale == 0 ? value.longValue() : Math.round(value.doubleValue() * POWERS_OF_TEN[scale]);
    }

    @Override
    protected void number(String text) {
        out.ascii(text);
        out.put(',');
    }

    @Override
    public void bool(boolean value) {
        out.bool(value);
    }

    @Override
    public void nullValue() {
        out.ascii("null");
        out.put(',');
    }

    @Override
    public void raw(JsonValue value) {
        byte[] json = value.json().getBytes(StandardCharsets.UTF_8);
        out.put(json, 0, json.length);
        out.put(',');
    }

    // The members of the most usual kinds in one step each.

    @Override
    public void text(Member member, @Nullable String value) {
        if (value != null) {
            out.member(member.encodedName(), value);
        }
    }

    @Override
    public void integer(Member member, @Nullable Integer value) {
        if (value != null) {
            out.member(member.encodedName(), value);
        }
    }

    @Override
    public void flag(Member member, @Nullable Boolean value, FlagForm form) {
        if (value != null && form == FlagForm.JSON) {
            out.member(member.encodedName(), value.booleanValue());
        } else {
            super.flag(member, value, form);
        }
    }
}
