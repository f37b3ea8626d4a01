package dev.vendorspec.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.CodeList;
import dev.vendorspec.runtime.contract.DecimalForm;
import dev.vendorspec.runtime.contract.EpochForm;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.Members;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reader that generated codecs see. Between two calls it stands at the last token of what was read, or at the first
 * of the value to read; {@link Json} makes it.
 */
final class ParserReader extends JsonReader {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Tokens tokens;
    private final UnknownMembers unknown = new UnknownMembers();

    ParserReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What the function reads of the whole document, behind which nothing may follow. */
    <T> @Nullable T document(Function<JsonReader, @Nullable T> document) {
        if (tokens.next() == null) {
            throw tokens.expected("a JSON value");
        }
        T read = document.apply(this);
        if (tokens.next() != null) {
            throw tokens.expected("the end");
        }
        return read;
    }

    /** The value at which we stand, as it is. */
    CompactJson compact() {
        return ValueCopier.copy(tokens);
    }

    @Override
    public void beginObject() {
        if (tokens.current() != JsonToken.START_OBJECT) {
            throw tokens.expected("an object");
        }
        unknown.begin();
    }

    @Override
    public int nextMember(Members members, int last) {
        int likely = last + 1;
        boolean guessed = likely < members.size();
        if (guessed && tokens.nextIs(members.get(likely))) {
            tokens.next();
            return likely;
        }
        for (JsonToken token = guessed ? tokens.current() : tokens.next();
                token == JsonToken.FIELD_NAME;
                token = tokens.next()) {
            String name = tokens.name();
            int index = members.indexOf(name);
            tokens.next();
            if (index >= 0) {
                return index;
            }
            unknown.keep(name, new JsonValue(compact()));
        }
        unknown.end();
        return -1;
    }

    @Override
    public Map<String, JsonValue> undocumented() {
        return unknown.ofEnded();
    }

    @Override
    public @Nullable String text() {
        return isNull() ? null : scalar("text");
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

    @Override
    public @Nullable BigDecimal decimal() {
        if (isNullOrEmpty()) {
            return null;
        }
        BigDecimal number = number("a number");
        if (number == null) {
            throw tokens.problem("expected a number, found another text or an exponent out of range");
        }
        return number;
    }

    @Override
    public @Nullable BigDecimal decimal(DecimalForm form) {
        if (isNullOrEmpty()) {
            return null;
        }
        JsonToken token = tokens.current();
        boolean flag = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        BigDecimal number = flag ? null : Numbers.read(DecimalForm.withPoint(scalar("a number")));
        BigDecimal value = number == null ? null : form.read(number);
        if (value == null) {
            throw tokens.problem("expected a number in the form of this field, found something else");
        }
        return value;
    }

    @Override
    public @Nullable Boolean flag(FlagForm form) {
        if (isNullOrEmpty()) {
            return null;
        }
        Boolean flag = form.read(scalar("a flag"));
        if (flag == null) {
            throw tokens.expected("a flag");
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

    @Override
    public @Nullable Instant epoch(EpochForm form) {
        Long count = longInteger();
        Instant moment = count == null ? null : form.read(count);
        if (count != null && moment == null) {
            throw tokens.problem("expected a moment, found a number out of range");
        }
        return moment;
    }

    @Override
    public @Nullable Bytes bytes() {
        if (isNullOrEmpty()) {
            return null;
        }
        if (tokens.current() != JsonToken.VALUE_STRING) {
            throw tokens.expected("base64");
        }
        try {
            Bytes content = Bytes.ofBase64(tokens.text());
            // White space alone, which is written as "", and that is absent when it is read again.
            return content.length() == 0 ? null : content;
        } catch (IllegalArgumentException otherText) {
            throw tokens.problem("expected base64, found another text");
        }
    }

    @Override
    public @Nullable JsonValue json() {
        return isNull() ? null : new JsonValue(compact());
    }

    @Override
    public <T> @Nullable Map<String, T> map(Item<T> item) {
        if (isNullOrEmpty()) {
            return null;
        }
        if (tokens.current() != JsonToken.START_OBJECT) {
            throw tokens.expected("an object");
        }
        Map<String, T> entries = new LinkedHashMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.name();
            tokens.next();
            T read = item.read(this);
            if (read == null) {
                entries.remove(key);
            } else {
                entries.put(key, read);
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public @Nullable UUID uuid() {
        if (isNullOrEmpty()) {
            return null;
        }
        String text = scalar("a UUID");
        // The JDK also reads texts that leave digits out, have signs or have digits of other scripts.
        if (UUID_FORM.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        throw tokens.problem("expected a UUID, found another text");
    }

    @Override
    public <C extends Code> @Nullable C code(CodeList<C> codes) {
        if (isNull()) {
            return null;
        }
        if (codes.isNumeric()) {
            refuseFlag("a code");
        }
        String text = scalar("a code");
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
    public <T> @Nullable T object(JsonCodec<T> codec) {
        return isNullOrEmpty() ? null : codec.read(this);
    }

    @Override
    public <T> @Nullable List<T> list(Item<T> item) {
        if (isNullOrEmpty()) {
            return null;
        }
        if (tokens.current() != JsonToken.START_ARRAY) {
            throw tokens.expected("an array");
        }
        List<T> items = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            T read = item.read(this);
            if (read != null) {
                items.add(read);
            }
        }
        return Collections.unmodifiableList(items);
    }

    private boolean isNull() {
        return tokens.current() == JsonToken.VALUE_NULL;
    }

    private boolean isNullOrEmpty() {
        return isNull() || tokens.current() == JsonToken.VALUE_STRING && tokens.textLength() == 0;
    }

    private String scalar(String expected) {
        JsonToken token = tokens.current();
        if (token == null || !token.isScalarValue()) {
            throw tokens.expected(expected);
        }
        return tokens.text();
    }

    private @Nullable BigDecimal number(String expected) {
        refuseFlag(expected);
        return Numbers.read(scalar(expected));
    }

    private void refuseFlag(String expected) {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            throw tokens.expected(expected);
        }
    }

    private @Nullable Long whole(long min, long max) {
        if (isNullOrEmpty()) {
            return null;
        }
        Long value;
        if (tokens.current() == JsonToken.VALUE_NUMBER_INT && tokens.textLength() <= Numbers.SURELY_LONG) {
            value = tokens.longValue();
        } else {
            BigDecimal number = number("a whole number");
            value = number == null ? null : Numbers.whole(number);
        }
        if (value == null || value < min || value > max) {
            throw tokens.problem("expected a whole number from " + min + " to " + max + ", found another "
                    + (tokens.current() == JsonToken.VALUE_STRING ? "text" : "number"));
        }
        return value;
    }

    private <T> @Nullable T temporal(DateTimeFormatter format, TemporalQuery<T> query, String expected) {
        if (isNullOrEmpty()) {
            return null;
        }
        String text = scalar(expected);
        try {
            return format.parse(text, query);
        } catch (DateTimeException otherText) {
            throw tokens.problem("expected " + expected + ", found another text");
        }
    }
}
