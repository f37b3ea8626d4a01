package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.DecimalForm;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Passes a document on to another writer, with masks for what not everybody may see; {@link Json} makes it. */
final class MaskingWriter extends JsonWriter {

    private final JsonWriter writer;
    private final Visibility visibility = new Visibility();

    private MaskingWriter(JsonWriter writer) {
        this.writer = writer;
    }

    /** One that passes on to that writer; called so, this class is not loaded with those who only may need it. */
    static JsonWriter over(JsonWriter writer) {
        return new MaskingWriter(writer);
    }

    @Override
    public void beginObject() {
        visibility.begin();
        writer.beginObject();
    }

    @Override
    public void endObject() {
        visibility.end();
        writer.endObject();
    }

    @Override
    public void beginArray() {
        visibility.begin();
        writer.beginArray();
    }

    @Override
    public void endArray() {
        visibility.end();
        writer.endArray();
    }

    @Override
    public void name(Member member) {
        visibility.member(member);
        writer.name(member);
    }

    @Override
    public void name(String undocumentedName) {
        visibility.undocumentedMember();
        writer.name(undocumentedName);
    }

    @Override
    public void key(String key) {
        visibility.entry();
        writer.key(isPlain() ? key : Masks.HIDDEN);
    }

    /** What is made into a text is masked before. */
    @Override
    public <T> void encoded(Member member, @Nullable T value, BiConsumer<JsonWriter, T> form) {
        visibility.member(member);
        if (value != null && !isPlain()) {
            writer.name(member);
            writer.text(Masks.HIDDEN);
        } else {
            writer.encoded(member, value, (json, shown) -> form.accept(new MaskingWriter(json), shown));
        }
    }

    /** A log has no use for the content of a document. */
    @Override
    public void bytes(Bytes value) {
        writer.text(isPlain() ? value.toString() : Masks.HIDDEN);
    }

    /** Neither the name nor the content. */
    @Override
    public void file(FileContent value) {
        writer.text(isPlain() ? value.toString() : Masks.HIDDEN);
    }

    @Override
    public void text(String value) {
        switch (visibility.current()) {
            case PLAIN -> writer.text(value);
            case PERSONAL -> writer.text(Masks.personal(value));
            case HIDDEN -> writer.text(Masks.HIDDEN);
        }
    }

    /** The end of a number or a date tells too much of it. */
    @Override
    protected void word(String value) {
        writer.text(isPlain() ? value : Masks.HIDDEN);
    }

    @Override
    public void integer(long value) {
        if (isPlain()) {
            writer.integer(value);
        } else {
            writer.text(Masks.HIDDEN);
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        if (!isPlain()) {
            writer.text(Masks.HIDDEN);
        } else if (isPlain(value)) {
            writer.decimal(value);
        } else {
            writer.text(value.toString());
        }
    }

    @Override
    public void bool(boolean value) {
        if (isPlain()) {
            writer.bool(value);
        } else {
            writer.text(Masks.HIDDEN);
        }
    }

    @Override
    public void nullValue() {
        writer.nullValue();
    }

    @Override
    public void raw(JsonValue value) {
        writer.text(Masks.HIDDEN);
    }

    /** What people read is made of every object, also of one that could not travel. */
    @Override
    protected String plain(BigDecimal value) {
        return isPlain(value) ? super.plain(value) : value.toString();
    }

    @Override
    protected BigDecimal inForm(BigDecimal value, DecimalForm form) {
        return form.carries(value) ? super.inForm(value, form) : value;
    }

    private boolean isPlain() {
        return visibility.current() == Visibility.Level.PLAIN;
    }
}
