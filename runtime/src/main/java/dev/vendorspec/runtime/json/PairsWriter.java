package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.Encoding;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object as pairs of names and texts: a query, headers. A list is repeated, or joined where its member says so;
 * an object, or what its member says is encoded, is JSON text. {@link Json} makes it.
 */
final class PairsWriter extends JsonWriter {

    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private String name = "";
    private @Nullable Member member;
    private boolean open;
    private boolean inList;

    /** What is written into a JSON text of its own, and how deep that stands; null outside of one. */
    private @Nullable List<Consumer<JsonWriter>> nested;

    private int depth;

    List<Pair> pairs() {
        return pairs;
    }

    @Override
    public void beginObject() {
        if (open) {
            begin(JsonWriter::beginObject);
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
        if (nested == null && !inList && encoding() == Encoding.PLAIN) {
            inList = true;
        } else {
            begin(JsonWriter::beginArray);
        }
    }

    @Override
    public void endArray() {
        if (nested != null) {
            end(JsonWriter::endArray);
            return;
        }
        inList = false;
        String join = member == null ? null : member.join();
        if (join == null) {
            items.forEach(this::add);
        } else if (!items.isEmpty()) {
            add(String.join(join, items));
        }
        items.clear();
    }

    private void begin(Consumer<JsonWriter> event) {
        if (nested == null) {
            nested = new ArrayList<>();
        }
        nested.add(event);
        depth++;
    }

    private void end(Consumer<JsonWriter> event) {
        List<Consumer<JsonWriter>> events = nested == null ? List.of() : nested;
        events.add(event);
        depth--;
        if (depth == 0) {
            nested = null;
            String json = json(writer -> events.forEach(each -> each.accept(writer)));
            boolean base64 = encoding() == Encoding.BASE64 || encoding() == Encoding.JSON_BASE64;
            value(base64 ? base64(json) : json);
        }
    }

    @Override
    public void name(Member next) {
        if (nested != null) {
            nested.add(writer -> writer.name(next));
        } else {
            member = next;
            name = next.wireName();
        }
    }

    @Override
    public void name(String undocumentedName) {
        if (nested != null) {
            nested.add(writer -> writer.name(undocumentedName));
        } else {
            member = null;
            name = undocumentedName;
        }
    }

    @Override
    public void key(String key) {
        if (nested != null) {
            nested.add(writer -> writer.key(key));
        }
    }

    /** Every value is made into its text here. */
    @Override
    public <T> void encoded(Member of, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (nested != null) {
            nested.add(writer -> writer.encoded(of, value, form));
        } else if (value != null) {
            name(of);
            form.accept(this, value);
        }
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

    /** Outside of a JSON text there is no null: nothing travels. */
    @Override
    public void nullValue() {
        if (nested != null) {
            nested.add(JsonWriter::nullValue);
        }
    }

    @Override
    public void raw(JsonValue value) {
        scalar(value.json(), writer -> writer.raw(value));
    }

    private void scalar(String plain, Consumer<JsonWriter> json) {
        if (nested != null) {
            nested.add(json);
            return;
        }
        value(
                switch (encoding()) {
                    case PLAIN -> plain;
                    case JSON -> json(json);
                    case BASE64 -> base64(plain);
                    case JSON_BASE64 -> base64(json(json));
                });
    }

    private void value(String text) {
        if (inList) {
            items.add(text);
        } else {
            add(text);
        }
    }

    private void add(String text) {
        pairs.add(new Pair(name, text, member == null || member.isPersonal() || member.isSecret()));
    }

    private Encoding encoding() {
        return member == null ? Encoding.PLAIN : member.encoding();
    }

    private static String json(Consumer<JsonWriter> value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
