package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object as the parts of a multipart body: a file, text, or JSON for what has no plain text. A list of single
 * values or files is a part for each. {@link Json} makes it.
 */
final class MultipartWriter extends JsonWriter {

    private final List<Part> parts = new ArrayList<>();
    private String name = "";
    private boolean open;

    /** What is written into a JSON text of its own, and how deep that stands; null outside of one. */
    private @Nullable List<Consumer<JsonWriter>> nested;

    private int depth;

    /** Whether that is a list of single values so far, and their plain texts. */
    private boolean flat;

    private final List<String> items = new ArrayList<>();

    List<Part> parts() {
        return parts;
    }

    @Override
    public void beginObject() {
        if (open) {
            begin(JsonWriter::beginObject, false);
        }
        open = true;
    }

    @Override
    public void endObject() {
        if (nested != null) {
            end(JsonWriter::endObject);
        }
    }

    @Override
    public void beginArray() {
        begin(JsonWriter::beginArray, nested == null);
    }

    @Override
    public void endArray() {
        end(JsonWriter::endArray);
    }

    private void begin(Consumer<JsonWriter> event, boolean isList) {
        if (nested == null) {
            nested = new ArrayList<>();
            items.clear();
        }
        flat = isList;
        nested.add(event);
        depth++;
    }

    private void end(Consumer<JsonWriter> event) {
        List<Consumer<JsonWriter>> events = nested == null ? List.of() : nested;
        events.add(event);
        depth--;
        if (depth > 0) {
            return;
        }
        nested = null;
        if (flat) {
            items.forEach(item -> parts.add(new Part(name, item, false, null)));
        } else {
            json(writer -> events.forEach(each -> each.accept(writer)));
        }
    }

    private void json(Consumer<JsonWriter> value) {
        parts.add(new Part(name, new String(Json.write(value), StandardCharsets.UTF_8), true, null));
    }

    @Override
    public void name(Member next) {
        if (nested != null) {
            nested.add(writer -> writer.name(next));
        } else {
            name = next.wireName();
        }
    }

    @Override
    public void name(String undocumentedName) {
        if (nested != null) {
            nested.add(writer -> writer.name(undocumentedName));
        } else {
            name = undocumentedName;
        }
    }

    @Override
    public void key(String key) {
        if (nested != null) {
            nested.add(writer -> writer.key(key));
        }
    }

    /** Of a list without items nothing travels, joined or not. */
    @Override
    public <T> void encoded(Member of, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (nested != null) {
            nested.add(writer -> writer.encoded(of, value, form));
        } else if (!(value instanceof Collection<?> values && values.isEmpty() && of.join() != null)) {
            super.encoded(of, value, form);
        }
    }

    @Override
    public void file(FileContent value) {
        parts.add(new Part(name, "", false, value));
    }

    @Override
    public void text(String value) {
        scalar(value, writer -> writer.text(value));
    }

    @Override
    public void integer(long value) {
        scalar(Long.toString(value), writer -> writer.integer(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        scalar(plain(value), writer -> writer.decimal(value));
    }

    @Override
    public void bool(boolean value) {
        scalar(Boolean.toString(value), writer -> writer.bool(value));
    }

    /** A part has no null: nothing travels. */
    @Override
    public void nullValue() {
        if (nested != null) {
            nested.add(JsonWriter::nullValue);
        }
    }

    @Override
    public void raw(JsonValue value) {
        if (nested != null) {
            flat = false;
            nested.add(writer -> writer.raw(value));
        } else {
            json(writer -> writer.raw(value));
        }
    }

    private void scalar(String plain, Consumer<JsonWriter> json) {
        if (nested != null) {
            nested.add(json);
            items.add(plain);
        } else {
            parts.add(new Part(name, plain, false, null));
        }
    }
}
