package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The writer that generated codecs see; {@link Json} makes it. Every value has a comma behind it, which the end of its
 * object or array takes back: so nothing asks whether a member is the first.
 */
final class ByteWriter extends JsonWriter {

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
        out.dropLast(',');
        out.put('}');
        out.put(',');
    }

    @Override
    public void beginArray() {
        out.put('[');
    }

    @Override
    public void endArray() {
        out.dropLast(',');
        out.put(']');
        out.put(',');
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
        out.put(',');
    }

    @Override
    public void integer(long value) {
        out.integer(value);
        out.put(',');
    }

    @Override
    public void decimal(BigDecimal value) {
        BigInteger unscaled = value.scale() >= 0 && value.scale() <= 18 ? value.unscaledValue() : null;
        if (unscaled == null || unscaled.bitLength() >= Long.SIZE - 1) {
            out.ascii(plain(value));
        } else if (value.scale() == 0) {
            out.integer(unscaled.longValue());
        } else {
            out.decimal(unscaled.longValue(), value.scale());
        }
        out.put(',');
    }

    @Override
    protected void number(String text) {
        out.ascii(text);
        out.put(',');
    }

    @Override
    public void bool(boolean value) {
        out.ascii(value ? "true" : "false");
        out.put(',');
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

    /** As it is inherited, in one step, since most members are text. */
    @Override
    public void text(Member member, @Nullable String value) {
        if (value != null) {
            out.name(member.encodedName());
            out.text(value);
            out.put(',');
        }
    }
}
