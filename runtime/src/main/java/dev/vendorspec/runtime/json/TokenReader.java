package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonAdapter.Token;
import dev.vendorspec.runtime.JsonAdapter.Tokens;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.Members;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the tokens of another JSON library. Between two calls it stands at the last token of what was read;
 * {@link Json} makes it.
 */
final class TokenReader extends LenientReader {

    private final Tokens tokens;
    private final UnknownMembers unknown = new UnknownMembers();
    private int depth;

    /** Whether we stand at the first name, or at the end, of an object whose members nobody asked for yet. */
    private boolean begun;

    private TokenReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** One that reads these tokens; called so, this class is not loaded with those who only may need it. */
    static JsonReader of(Tokens tokens) {
        return new TokenReader(tokens);
    }

    @Override
    public void beginObject() {
        if (kind() != Kind.OBJECT) {
            throw expected("an object");
        }
        enter();
        begun = tokens.current() != Token.BEGIN_OBJECT;
        unknown.begin();
    }

    private void enter() {
        if (++depth > Limits.DEPTH) {
            throw tooMuch();
        }
    }

    @Override
    public int nextMember(Members members, int last) {
        Token token = begun ? tokens.current() : tokens.next();
        begun = false;
        while (token == Token.NAME) {
            String name = name();
            int index = index(members, last + 1, name);
            tokens.next();
            if (index >= 0) {
                return index;
            }
            unknown.keep(name, new JsonValue(compact()));
            token = tokens.next();
        }
        if (token != Token.END_OBJECT) {
            throw notJson();
        }
        depth--;
        unknown.end();
        return -1;
    }

    private static int index(Members members, int likely, String name) {
        boolean guessed =
                likely < members.size() && members.get(likely).wireName().equals(name);
        return guessed ? likely : members.indexOf(name);
    }

    @Override
    public Map<String, JsonValue> undocumented() {
        return unknown.ofEnded();
    }

    @Override
    public @Nullable JsonValue json() {
        return kind() == Kind.NULL ? null : new JsonValue(compact());
    }

    @Override
    public <T> @Nullable List<T> list(JsonReader.Item<T> item) {
        if (takeAbsent(Kind.ARRAY, "an array")) {
            return null;
        }
        enter();
        List<T> items = new ArrayList<>();
        while (tokens.next() != Token.END_ARRAY) {
            T read = item.read(this);
            if (read != null) {
                items.add(read);
            }
        }
        depth--;
        return Collections.unmodifiableList(items);
    }

    @Override
    public <T> @Nullable List<T> oneOrMany(JsonReader.Item<T> item) {
        Kind kind = kind();
        if (kind == Kind.ARRAY || kind == Kind.TEXT && tokens.text().isEmpty()) {
            return list(item);
        }
        T one = item.read(this);
        return one == null ? null : List.of(one);
    }

    @Override
    public <T> @Nullable Map<String, T> map(JsonReader.Item<T> item) {
        if (takeAbsent(Kind.OBJECT, "an object")) {
            return null;
        }
        enter();
        Map<String, T> entries = new LinkedHashMap<>();
        while (tokens.next() != Token.END_OBJECT) {
            String key = name();
            tokens.next();
            T read = item.read(this);
            if (read == null) {
                entries.remove(key);
            } else {
                entries.put(key, read);
            }
        }
        depth--;
        return Collections.unmodifiableMap(entries);
    }

    /** The value at which we stand, as it is. */
    private CompactJson compact() {
        byte[] json = Json.write(writer -> copy((ByteWriter) writer));
        return new CompactJson(new String(json, StandardCharsets.UTF_8));
    }

    /** Its depth, and with it the recursion's, is limited. */
    private void copy(ByteWriter writer) {
        switch (kind()) {
            case OBJECT -> copyObject(writer);
            case ARRAY -> copyArray(writer);
            case TEXT -> writer.text(takeScalar());
            case NUMBER -> writer.number(takeScalar());
            case FLAG -> writer.bool(tokens.current() == Token.TRUE);
            case NULL -> writer.nullValue();
            case NOTHING -> throw notJson();
        }
    }

    private void copyObject(ByteWriter writer) {
        enter();
        writer.beginObject();
        while (tokens.next() != Token.END_OBJECT) {
            writer.name(name());
            tokens.next();
            copy(writer);
        }
        writer.endObject();
        depth--;
    }

    private void copyArray(ByteWriter writer) {
        enter();
        writer.beginArray();
        while (tokens.next() != Token.END_ARRAY) {
            copy(writer);
        }
        writer.endArray();
        depth--;
    }

    private String name() {
        if (tokens.current() != Token.NAME) {
            throw notJson();
        }
        String name = tokens.text();
        if (name.length() > Limits.NAME) {
            throw tooMuch();
        }
        return name;
    }

    @Override
    protected Kind kind() {
        return switch (tokens.current()) {
            // No value begins with a name or an end: the object's beginning was taken by somebody else.
            case BEGIN_OBJECT, NAME, END_OBJECT -> Kind.OBJECT;
            case BEGIN_ARRAY -> Kind.ARRAY;
            case TEXT -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case TRUE, FALSE -> Kind.FLAG;
            case NULL -> Kind.NULL;
            case END -> Kind.NOTHING;
            case END_ARRAY, OTHER -> throw notJson();
        };
    }

    @Override
    protected void takeNull() {
        // We stay at the value's last token, which is its only one.
    }

    @Override
    protected String takeScalar() {
        return switch (tokens.current()) {
            case TRUE -> "true";
            case FALSE -> "false";
            case NUMBER -> number();
            default -> limited(Limits.TEXT);
        };
    }

    /** Other libraries may have been told to read {@code NaN} and {@code 007}, or hold what was never text. */
    private String number() {
        String number = limited(Limits.NUMBER);
        if (!Numbers.isJson(number)) {
            throw notJson();
        }
        return number;
    }

    private String limited(int limit) {
        String text = tokens.text();
        if (text.length() > limit) {
            throw tooMuch();
        }
        return text;
    }

    private RuntimeException notJson() {
        return problem("not JSON");
    }

    private RuntimeException tooMuch() {
        return problem(Limits.TOO_MUCH);
    }

    @Override
    protected RuntimeException problem(String text) {
        return tokens.problem(text);
    }
}
