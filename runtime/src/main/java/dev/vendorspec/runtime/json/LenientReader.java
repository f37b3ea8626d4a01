package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.CodeList;
import dev.vendorspec.runtime.contract.DecimalForm;
import dev.vendorspec.runtime.contract.Encoding;
import dev.vendorspec.runtime.contract.EpochForm;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.JsonReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read for what: the meaning of every scalar, out of its kind and its text. A reader adds where the tokens come
 * from, and overrides what it reads without making a text.
 */
public abstract class LenientReader extends JsonReader {

    /** For the runtime's readers. */
    protected LenientReader() {}

    /** What the value is at which we stand. */
    protected abstract Kind kind();

    /** Takes the value at which we stand, which is null. */
    protected abstract void takeNull();

    /** Takes the text, number or flag at which we stand: its characters, of a number and a flag as they are written. */
    protected abstract String takeScalar();

    /** What tells that something is wrong with the value at which we stand, or which was taken last. */
    protected abstract RuntimeException problem(String text);

    /** What tells that something else than that value was expected. */
    protected final RuntimeException expected(String what) {
        return problem("expected " + what + ", found " + kind().description());
    }

    /** Takes a scalar; null for null. */
    private @Nullable String scalar(String expected) {
        Kind kind = kind();
        if (kind == Kind.NULL) {
            takeNull();
            return null;
        }
        if (!kind.isScalar()) {
            throw expected(expected);
        }
        return takeScalar();
    }

    /** Takes a scalar; null for null and for an empty text. */
    private @Nullable String filled(String expected) {
        String text = scalar(expected);
        return text == null || text.isEmpty() ? null : text;
    }

    /** Takes what says that a value is absent, null or an empty text; whether it did. */
    protected final boolean takeAbsent(Kind expectedKind, String expected) {
        Kind kind = kind();
        if (kind == expectedKind) {
            return false;
        }
        if (kind == Kind.NULL) {
            takeNull();
            return true;
        }
        if (kind != Kind.TEXT || !takeScalar().isEmpty()) {
            throw problem("expected " + expected + ", found " + kind.description());
        }
        return true;
    }

    private void refuseFlag(String expected) {
        if (kind() == Kind.FLAG) {
            throw expected(expected);
        }
    }

    @Override
    public @Nullable String text() {
        return scalar("text");
    }

    @Override
    public @Nullable Integer integer() {
        Long value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? null : value.intValue();
    }

    @Override
    public @Nullable Long longInteger() {
        return whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private @Nullable Long whole(long min, long max) {
        Kind kind = kind();
        refuseFlag("a whole number");
        String text = filled("a whole number");
        if (text == null) {
            return null;
        }
        BigDecimal number = Numbers.read(text);
        Long value = number == null ? null : Numbers.whole(number);
        if (value == null || value < min || value > max) {
            throw problem("expected a whole number from " + min + " to " + max + ", found another "
                    + (kind == Kind.TEXT ? "text" : "number"));
        }
        return value;
    }

    @Override
    public @Nullable BigDecimal decimal() {
        refuseFlag("a number");
        String text = filled("a number");
        if (text == null) {
            return null;
        }
        BigDecimal number = Numbers.read(text);
        if (number == null) {
            throw problem("expected a number, found another text or an exponent out of range");
        }
        return number;
    }

    @Override
    public @Nullable BigDecimal decimal(DecimalForm form) {
        boolean flag = kind() == Kind.FLAG;
        String text = filled("a number");
        if (text == null) {
            return null;
        }
        BigDecimal number = flag ? null : Numbers.read(DecimalForm.withPoint(text));
        BigDecimal value = number == null ? null : form.read(number);
        if (value == null) {
            throw problem("expected a number in the form of this field, found something else");
        }
        return value;
    }

    @Override
    public @Nullable Boolean flag(FlagForm form) {
        Kind kind = kind();
        String text = filled("a flag");
        if (text == null) {
            return null;
        }
        Boolean flag = form.read(text);
        if (flag == null) {
            throw problem("expected a flag, found " + kind.description());
        }
        return flag;
    }

    @Override
    public @Nullable LocalDate date(DateTimeFormatter format) {
        return temporal(format, LocalDate::from, "a date");
    }

    @Override
    public @Nullable LocalTime time(DateTimeFormatter format) {
        return temporal(format, LocalTime::from, "a time");
    }

    @Override
    public @Nullable LocalDateTime dateTime(DateTimeFormatter format) {
        return temporal(format, LocalDateTime::from, "a date with a time");
    }

    @Override
    public @Nullable Instant instant(DateTimeFormatter format) {
        return temporal(format, Instant::from, "a moment");
    }

    private <T> @Nullable T temporal(DateTimeFormatter format, TemporalQuery<T> query, String expected) {
        String text = filled(expected);
        if (text == null) {
            return null;
        }
        try {
            return format.parse(text, query);
        } catch (DateTimeException otherText) {
            throw problem("expected " + expected + ", found another text");
        }
    }

    @Override
    public @Nullable Instant epoch(EpochForm form) {
        Long count = longInteger();
        Instant moment = count == null ? null : form.read(count);
        if (count != null && moment == null) {
            throw problem("expected a moment, found a number out of range");
        }
        return moment;
    }

    @Override
    public @Nullable Bytes bytes() {
        if (kind() != Kind.TEXT && kind() != Kind.NULL) {
            throw expected("base64");
        }
        String text = filled("base64");
        if (text == null) {
            return null;
        }
        try {
            Bytes content = Bytes.ofBase64(text);
            // White space alone, which is written as "", and that is absent when it is read again.
            return content.length() == 0 ? null : content;
        } catch (IllegalArgumentException otherText) {
            throw problem("expected base64, found another text");
        }
    }

    @Override
    public @Nullable FileContent file() {
        if (kind() != Kind.NULL) {
            throw problem("a file is sent in a multipart body, and cannot be read from JSON");
        }
        takeNull();
        return null;
    }

    @Override
    public @Nullable UUID uuid() {
        String text = filled("a UUID");
        if (text == null) {
            return null;
        }
        if (!Uuids.isUuid(text)) {
            throw problem("expected a UUID, found another text");
        }
        return UUID.fromString(text);
    }

    @Override
    public <C extends Code> @Nullable C code(CodeList<C> codes) {
        if (codes.isNumeric()) {
            refuseFlag("a code");
        }
        String text = scalar("a code");
        if (text == null) {
            return null;
        }
        C listed = codes.find(text);
        if (listed == null && text.isEmpty()) {
            return null;
        }
        BigDecimal number = listed == null && codes.isNumeric() ? Numbers.read(text) : null;
        if (number != null) {
            listed = codes.find(number.stripTrailingZeros().toPlainString());
        }
        return listed == null ? codes.get(text) : listed;
    }

    @Override
    public <T> @Nullable T encoded(Encoding encoding, Item<T> form) {
        if (kind() != Kind.TEXT) {
            return form.read(this);
        }
        String text = takeScalar();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Json.read(Encodings.json(encoding, text), form::read);
        } catch (UnreadableJsonException inside) {
            throw problem("expected " + Encodings.name(encoding) + " of this field's value, found another text");
        }
    }

    @Override
    public <T> @Nullable List<T> joined(String between, Item<List<T>> form) {
        Kind kind = kind();
        if (kind == Kind.NULL || !kind.isScalar()) {
            return form.read(this);
        }
        String text = takeScalar();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Json.read(Encodings.items(between, text), form::read);
        } catch (UnreadableJsonException inside) {
            throw problem("expected values with \"" + between + "\" between them, found another text");
        }
    }

    @Override
    public <T> @Nullable T object(JsonCodec<T> codec) {
        return takeAbsent(Kind.OBJECT, "an object") ? null : codec.read(this);
    }
}
