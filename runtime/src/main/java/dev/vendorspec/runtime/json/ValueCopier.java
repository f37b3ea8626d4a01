package dev.vendorspec.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Goes through a value that no spec knows. The copy is the same JSON without white space, every number with its digits
 * as written, every text without needless escapes.
 */
final class ValueCopier {

    private static final int USUAL_SIZE = 64;

    private final Cursor in;
    private final JsonBuffer out = new JsonBuffer(new byte[USUAL_SIZE]);

    private ValueCopier(Cursor in) {
        this.in = in;
    }

    /** Copies the value at which the cursor stands, and leaves it behind the value. */
    static CompactJson copy(Cursor in) {
        ValueCopier copier = new ValueCopier(in);
        copier.value();
        return new CompactJson(new String(copier.out.array(), 0, copier.out.size(), StandardCharsets.UTF_8));
    }

    /** Visits each text and number of a value, those in its depth included; names, flags and nulls are left out. */
    static void visitTexts(Cursor in, Consumer<String> visitor) {
        for (int found = in.next(); found != Cursor.END; found = in.next()) {
            if (found == '"') {
                String text = in.text();
                if (in.next() != ':') {
                    visitor.accept(text);
                }
            } else if (found == '-' || Cursor.isDigit(found)) {
                visitor.accept(in.ascii(in.skipNumber(), in.at));
            } else {
                in.at++;
            }
        }
    }

    /** Its depth, and with it the recursion's, is limited by the cursor. */
    private void value() {
        int from = in.at;
        switch (in.current()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> text();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                in.skipNumber();
                out.put(in.bytes, from, in.at);
            }
            case Cursor.END -> throw in.notJson(from);
            default -> {
                in.skipLiteral();
                out.put(in.bytes, from, in.at);
            }
        }
    }

    private void object() {
        out.put('{');
        boolean first = true;
        for (int found = in.enter(); found != '}'; found = in.next()) {
            if (!first) {
                found = in.comma();
                out.put(',');
            }
            first = false;
            if (found != '"') {
                throw in.notJson(in.at);
            }
            out.name(in.name());
            value();
        }
        in.leave();
        out.put('}');
    }

    private void array() {
        out.put('[');
        boolean first = true;
        for (int found = in.enter(); found != ']'; found = in.next()) {
            if (!first) {
                in.comma();
                out.put(',');
            }
            first = false;
            value();
        }
        in.leave();
        out.put(']');
    }

    private void text() {
        int from = in.at;
        if (Texts.skip(in)) {
            in.at = from;
            out.text(in.text());
            out.dropLast(',');
        } else {
            out.put(in.bytes, from, in.at);
        }
    }
}
