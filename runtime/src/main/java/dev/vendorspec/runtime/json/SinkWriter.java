package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonAdapter.Sink;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Passes a document on to what writes for another JSON library; {@link Json} makes it. */
final class SinkWriter extends JsonWriter {

    private final Sink sink;

    private SinkWriter(Sink sink) {
        this.sink = sink;
    }

    /** One that passes on to that sink; called so, this class is not loaded with those who only may need it. */
    static JsonWriter to(Sink sink) {
        return new SinkWriter(sink);
    }

    @Override
    public void beginObject() {
        sink.beginObject();
    }

    @Override
    public void endObject() {
        sink.endObject();
    }

    @Override
    public void beginArray() {
        sink.beginArray();
    }

    @Override
    public void endArray() {
        sink.endArray();
    }

    @Override
    public void name(Member member) {
        sink.name(member.wireName());
    }

    @Override
    public void name(String undocumentedName) {
        sink.name(JsonBuffer.mended(undocumentedName));
    }

    @Override
    public void key(String key) {
        name(key);
    }

    @Override
    public void text(String value) {
        // A text that needs no mending is the same object.
        if (JsonBuffer.mended(value) == value) {
            sink.text(value);
        } else {
            sink.brokenText(value, quoted(value));
        }
    }

    private static String quoted(String text) {
        return new String(Json.write(writer -> writer.text(text)), StandardCharsets.UTF_8);
    }

    @Override
    public void integer(long value) {
        sink.integer(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        sink.number(plain(value));
    }

    @Override
    protected void number(String text) {
        sink.number(text);
    }

    @Override
    public void bool(boolean value) {
        sink.bool(value);
    }

    @Override
    public void nullValue() {
        sink.nullValue();
    }

    @Override
    public void raw(JsonValue value) {
        Cursor in = new Cursor(value.json().getBytes(StandardCharsets.UTF_8));
        for (int found = in.next(); found != Cursor.END; found = in.next()) {
            switch (found) {
                case '{' -> sink.beginObject();
                case '}' -> sink.endObject();
                case '[' -> sink.beginArray();
                case ']' -> sink.endArray();
                case ',' -> {}
                default -> {
                    nameOrScalar(in, found);
                    continue;
                }
            }
            in.at++;
        }
    }

    private void nameOrScalar(Cursor in, int found) {
        switch (found) {
            case '"' -> {
                String text = in.text();
                if (in.current() == ':') {
                    in.at++;
                    name(text);
                } else {
                    text(text);
                }
            }
            case 't', 'f' -> {
                in.skipLiteral();
                sink.bool(found == 't');
            }
            case 'n' -> {
                in.skipLiteral();
                sink.nullValue();
            }
            default -> sink.number(in.ascii(in.skipNumber(), in.at));
        }
    }
}
