package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes nothing, and keeps the texts of the values at the end of one way through a document; {@link Json} makes it. The
 * way leads through lists as if they were not there.
 */
final class FieldWriter extends JsonWriter {

    /** Where nothing is that lies on the way. */
    private static final int ASIDE = -1;

    private final List<String> way;
    private final List<String> texts = new ArrayList<>();

    /** For each object or list that is open, how many names of the way lead to it. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int current;

    FieldWriter(List<String> way) {
        this.way = way;
    }

    List<String> texts() {
        return texts;
    }

    private void begin() {
        open.push(current);
    }

    private void end() {
        open.pop();
        current = open.isEmpty() ? ASIDE : open.peek();
    }

    /** An object at the end of the way has no text, and nothing inside it lies on the way. */
    private void member(String name) {
        int before = open.element();
        boolean leadsOn =
                before != ASIDE && before < way.size() && way.get(before).equals(name);
        current = leadsOn ? before + 1 : ASIDE;
    }

    @Override
    public void beginObject() {
        begin();
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void beginArray() {
        begin();
    }

    @Override
    public void endArray() {
        end();
    }

    @Override
    public void name(Member member) {
        member(member.wireName());
    }

    @Override
    public void name(String undocumentedName) {
        member(undocumentedName);
    }

    @Override
    public void key(String key) {
        member(key);
    }

    /** The text that travels, or a part of what it is made of where the way leads on. */
    @Override
    public <T> void encoded(Member member, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (value == null) {
            return;
        }
        name(member);
        if (current == way.size()) {
            text(Json.encoded(member, json -> form.accept(json, value)));
        } else {
            form.accept(this, value);
        }
    }

    /** A file has no text. */
    @Override
    public void file(FileContent value) {
        // no part of a signature
    }

    @Override
    public void text(String value) {
        if (current == way.size()) {
            texts.add(value);
        }
    }

    @Override
    public void integer(long value) {
        text(Long.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        text(plain(value));
    }

    @Override
    public void bool(boolean value) {
        text(Boolean.toString(value));
    }

    @Override
    public void nullValue() {
        // what is null has no text
    }

    @Override
    public void raw(JsonValue value) {
        text(value.json());
    }
}
