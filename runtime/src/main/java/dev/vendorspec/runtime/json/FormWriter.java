package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.FormLists;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object as the names and values of a form: {@code a[b]} for a member of an object in it, {@code a[0][b]} for
 * one of an object in a list. {@link Json} makes it.
 */
final class FormWriter extends JsonWriter {

    private final FormLists lists;
    private final List<Pair> pairs = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private final Visibility visibility = new Visibility();

    /** The name of the value that comes next. */
    private String name = "";

    FormWriter(FormLists lists) {
        this.lists = lists;
    }

    /** An object or a list that is open. */
    private static final class Level {

        private final String name;
        private final boolean list;
        private final List<String> joined = new ArrayList<>();
        private int index;

        private Level(String name, boolean list) {
            this.name = name;
            this.list = list;
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    @Override
    public void beginObject() {
        open.push(new Level(nextName(true), false));
        visibility.begin();
    }

    @Override
    public void endObject() {
        open.pop();
        visibility.end();
    }

    @Override
    public void beginArray() {
        open.push(new Level(nextName(true), true));
        visibility.begin();
    }

    @Override
    public void endArray() {
        Level list = open.pop();
        visibility.end();
        if (!list.joined.isEmpty()) {
            add(list.name, String.join(",", list.joined));
        }
    }

    /** The name under which a value travels, or those inside it do. */
    private String nextName(boolean inside) {
        Level around = open.peek();
        if (around == null || !around.list) {
            return name;
        }
        int index = around.index++;
        if (inside || lists == FormLists.INDEX) {
            return around.name + "[" + index + "]";
        }
        return lists == FormLists.BRACKETS ? around.name + "[]" : around.name;
    }

    private void member(String wireName) {
        Level around = open.element();
        name = open.size() == 1 ? wireName : around.name + "[" + wireName + "]";
    }

    @Override
    public void name(Member next) {
        visibility.member(next);
        member(next.wireName());
    }

    @Override
    public void name(String undocumentedName) {
        visibility.undocumentedMember();
        member(undocumentedName);
    }

    @Override
    public void key(String key) {
        visibility.entry();
        member(key);
    }

    /** Of a list without items nothing travels, joined or not. */
    @Override
    public <T> void encoded(Member of, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (value instanceof Collection<?> items && items.isEmpty() && of.join() != null) {
            return;
        }
        super.encoded(of, value, form);
    }

    @Override
    public void text(String value) {
        Level around = open.peek();
        if (around != null && around.list && lists == FormLists.COMMA) {
            around.joined.add(value);
        } else {
            add(nextName(false), value);
        }
    }

    private void add(String of, String value) {
        pairs.add(new Pair(of, value, visibility.current() != Visibility.Level.PLAIN));
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

    /** A form has no null: nothing travels. */
    @Override
    public void nullValue() {
        // nothing travels
    }

    /** Any JSON is its text. */
    @Override
    public void raw(JsonValue value) {
        text(value.json());
    }
}
