package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.DecimalForm;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes nothing, and collects the texts of what not everybody may see; {@link Json} makes it. Flags are left out:
 * hiding every "true" of a message would hide nobody.
 */
final class CollectingWriter extends JsonWriter {

    private final Set<String> values = new LinkedHashSet<>();
    private final Visibility visibility = new Visibility();

    /** The texts in the order in which they came; unmodifiable. */
    Set<String> values() {
        return Collections.unmodifiableSet(values);
    }

    @Override
    public void beginObject() {
        visibility.begin();
    }

    @Override
    public void endObject() {
        visibility.end();
    }

    @Override
    public void beginArray() {
        visibility.begin();
    }

    @Override
    public void endArray() {
        visibility.end();
    }

    @Override
    public void name(Member member) {
        visibility.member(member);
    }

    @Override
    public void name(String undocumentedName) {
        visibility.undocumentedMember();
    }

    @Override
    public void key(String key) {
        visibility.entry();
        text(key);
    }

    /** The value, and what is made of it. */
    @Override
    public <T> void encoded(Member member, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        if (value != null) {
            name(member);
            text(Json.encoded(member, json -> form.accept(json, value)));
            form.accept(this, value);
        }
    }

    /** Of a file the name. */
    @Override
    public void file(FileContent value) {
        text(value.name());
    }

    @Override
    public void text(String value) {
        if (visibility.current() != Visibility.Level.PLAIN && !value.isBlank()) {
            values.add(value);
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
        // tells nothing by itself
    }

    @Override
    public void nullValue() {
        // nothing to hide
    }

    @Override
    public void raw(JsonValue value) {
        Json.visitTexts(value, this::text);
    }

    @Override
    protected BigDecimal inForm(BigDecimal value, DecimalForm form) {
        return form.carries(value) ? super.inForm(value, form) : value;
    }

    /** What could not travel is collected all the same. */
    @Override
    protected String plain(BigDecimal value) {
        return isPlain(value) ? super.plain(value) : value.toString();
    }
}
