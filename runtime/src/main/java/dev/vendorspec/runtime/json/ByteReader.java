package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.CodeList;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.Members;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reader that generated codecs see. It works on the document's bytes: the next name is guessed and compared, and a
 * value in its usual form is read where it stands. Everything else goes the long way, through the value's text. Between
 * two calls it stands behind what was read; {@link Json} makes it.
 */
final class ByteReader extends LenientReader {

    private final Cursor in;
    private final Spans spans;

    /** Made with the first unknown member, of which most documents have none. */
    private @Nullable UnknownMembers unknown;

    /** Where the value began that was looked at last. */
    private int value;

    ByteReader(Cursor in) {
        this.in = in;
        this.spans = new Spans(in);
    }

    /** What the function reads of the whole document, behind which nothing may follow. */
    <T> @Nullable T document(Function<JsonReader, @Nullable T> document) {
        if (in.next() == Cursor.END) {
            throw in.problem(in.at, "expected a JSON value, found nothing");
        }
        T read = document.apply(this);
        if (in.next() != Cursor.END) {
            throw expected("the end");
        }
        in.end();
        return read;
    }

    /** The value at which we stand, as it is. */
    CompactJson compact() {
        return ValueCopier.copy(in);
    }

    @Override
    public void beginObject() {
        if (in.current() != '{') {
            throw expected("an object");
        }
        in.enter();
        if (unknown != null) {
            unknown.begin();
        }
    }

    @Override
    public int nextMember(Members members, int last) {
        LikelyMember likely = members.likely(last);
        int index = likely.index();
        if (index >= 0 && likely.isAt(in.bytes, in.at)) {
            in.moveTo(in.at + likely.length());
            return index;
        }
        return in.current() == '}' ? end() : unguessed(members, last);
    }

    private int end() {
        in.leave();
        if (unknown != null) {
            unknown.end();
        }
        return -1;
    }

    /** As {@link #nextMember} where there is white space, another member than the one guessed, or none. */
    private int unguessed(Members members, int last) {
        boolean first = last < 0;
        int found = in.next();
        while (true) {
            if (found == '}') {
                return end();
            }
            if (!first) {
                found = in.comma();
            }
            first = false;
            if (found != '"') {
                throw in.notJson(in.at);
            }
            int likely = members.likely(last).index();
            if (likely >= 0 && in.skip(members.withoutComma(likely))) {
                in.next();
                return likely;
            }
            int index = unlikely(members);
            if (index >= 0) {
                members.learn(last, index);
                return index;
            }
            found = in.next();
        }
    }

    /** Takes a name that was not guessed; its index, or −1 where it is unknown, and then its value was kept. */
    private int unlikely(Members members) {
        int from = in.at + 1;
        int to = in.plainEnd(from);
        if (to < in.end && in.bytes[to] == '"' && to - from <= Limits.NAME) {
            int index = members.indexOf(in.bytes, from, to);
            if (index >= 0) {
                in.at = to + 1;
                in.colon();
                return index;
            }
        }
        String name = in.name();
        int index = members.indexOf(name);
        if (index < 0) {
            keep(name, new JsonValue(compact()));
        }
        return index;
    }

    private void keep(String name, JsonValue value) {
        if (unknown == null) {
            unknown = new UnknownMembers(in.depth());
        }
        unknown.keep(name, value);
    }

    @Override
    public Map<String, JsonValue> undocumented() {
        return unknown == null ? Map.of() : unknown.ofEnded();
    }

    @Override
    public @Nullable String text() {
        return in.current() == '"' ? in.text() : super.text();
    }

    @Override
    public @Nullable Integer integer() {
        value = in.at;
        if (spans.number() && spans.scale() == 0) {
            long number = spans.unscaled();
            if (number == (int) number) {
                in.at = spans.behind();
                return (int) number;
            }
        }
        return super.integer();
    }

    @Override
    public @Nullable Long longInteger() {
        value = in.at;
        if (spans.number() && spans.scale() == 0) {
            in.at = spans.behind();
            return spans.unscaled();
        }
        return super.longInteger();
    }

    @Override
    public @Nullable BigDecimal decimal() {
        value = in.at;
        if (spans.number()) {
            in.at = spans.behind();
            return BigDecimal.valueOf(spans.unscaled(), spans.scale());
        }
        return super.decimal();
    }

    @Override
    public @Nullable Boolean flag(FlagForm form) {
        if (form == FlagForm.JSON && in.skipTrue()) {
            return Boolean.TRUE;
        }
        if (form == FlagForm.JSON && in.skipFalse()) {
            return Boolean.FALSE;
        }
        Boolean flag = spans.scalar() ? form.find(in.bytes, spans.from(), spans.to()) : null;
        if (flag == null) {
            return super.flag(form);
        }
        in.at = spans.behind();
        return flag;
    }

    @Override
    public <C extends Code> @Nullable C code(CodeList<C> codes) {
        C listed = spans.scalar() ? codes.find(in.bytes, spans.from(), spans.to()) : null;
        if (listed == null || codes.isNumeric() && spans.isWord()) {
            return super.code(codes);
        }
        in.at = spans.behind();
        return listed;
    }

    @Override
    public @Nullable JsonValue json() {
        if (kind() == Kind.NULL) {
            takeNull();
            return null;
        }
        return new JsonValue(compact());
    }

    @Override
    public <T> @Nullable List<T> list(Item<T> item) {
        if (in.current() != '[' && takeAbsent(Kind.ARRAY, "an array")) {
            return null;
        }
        Items<T> items = new Items<>();
        boolean first = true;
        for (int found = in.enter(); found != ']'; found = in.next()) {
            if (!first) {
                in.comma();
            }
            first = false;
            T read = item.read(this);
            if (read != null) {
                items.add(read);
            }
        }
        in.leave();
        return items.list();
    }

    @Override
    public <T> @Nullable T object(JsonCodec<T> codec) {
        return in.current() == '{' ? codec.read(this) : super.object(codec);
    }

    @Override
    public <T> @Nullable List<T> oneOrMany(Item<T> item) {
        boolean many = in.current() == '[' || in.current() == '"' && in.at + 1 < in.end && in.bytes[in.at + 1] == '"';
        if (many) {
            return list(item);
        }
        T one = item.read(this);
        return one == null ? null : List.of(one);
    }

    @Override
    public <T> @Nullable Map<String, T> map(Item<T> item) {
        if (takeAbsent(Kind.OBJECT, "an object")) {
            return null;
        }
        Map<String, T> entries = new LinkedHashMap<>();
        boolean first = true;
        for (int found = in.enter(); found != '}'; found = in.next()) {
            if (!first) {
                found = in.comma();
            }
            first = false;
            if (found != '"') {
                throw in.notJson(in.at);
            }
            String key = in.name();
            T read = item.read(this);
            if (read == null) {
                entries.remove(key);
            } else {
                entries.put(key, read);
            }
        }
        in.leave();
        return Collections.unmodifiableMap(entries);
    }

    @Override
    protected Kind kind() {
        value = in.at;
        return switch (in.current()) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.TEXT;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Kind.NUMBER;
            case Cursor.END -> throw in.notJson(value);
            default -> literal();
        };
    }

    private Kind literal() {
        Kind kind = in.skipLiteral();
        in.at = value;
        return kind;
    }

    @Override
    protected void takeNull() {
        in.skipLiteral();
    }

    @Override
    protected String takeScalar() {
        if (in.current() == '"') {
            return in.text();
        }
        if (in.current() == '-' || Cursor.isDigit(in.current())) {
            in.skipNumber();
        } else {
            in.skipLiteral();
        }
        return in.ascii(value, in.at);
    }

    @Override
    protected UnreadableJsonException problem(String text) {
        return in.problem(value, text);
    }
}
