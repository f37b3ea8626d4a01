package dev.vendorspec.runtime.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JSON Pointer (RFC 6901) of an index in a document of which everything before the index is JSON, or is a token
 * that has not ended yet.
 */
final class PointerFinder {

    /** An object or array in which the index lies: the name or the number of what is looked at in it. */
    private static final class Level {

        private final boolean object;
        private @Nullable String name;
        private int item = -1;

        private Level(boolean object) {
            this.object = object;
        }
    }

    private final Cursor in;
    private final int index;
    private final Deque<Level> levels = new ArrayDeque<>();

    private PointerFinder(byte[] bytes, int index) {
        this.in = new Cursor(bytes);
        this.index = index;
    }

    static String at(byte[] bytes, int index) {
        PointerFinder finder = new PointerFinder(bytes, index);
        finder.walk();
        return finder.pointer();
    }

    private void walk() {
        boolean atName = false;
        while (in.next() != Cursor.END && in.at <= index) {
            Level level = levels.peek();
            switch (in.current()) {
                case '{', '[' -> {
                    startItem();
                    if (in.at == index) {
                        return;
                    }
                    atName = in.current() == '{';
                    levels.push(new Level(atName));
                    in.at++;
                }
                case '}', ']' -> {
                    if (in.at == index) {
                        return;
                    }
                    levels.pop();
                    in.at++;
                }
                case ',' -> {
                    atName = level != null && level.object;
                    if (atName) {
                        level.name = null;
                    }
                    in.at++;
                }
                case ':' -> {
                    atName = false;
                    in.at++;
                }
                default -> {
                    boolean name = atName && level != null && in.current() == '"';
                    if (!name) {
                        startItem();
                    }
                    int from = in.at;
                    boolean ended = skipToken();
                    if (name && ended && in.at <= index) {
                        level.name = textAt(from);
                    }
                }
            }
        }
    }

    private void startItem() {
        Level level = levels.peek();
        if (level != null && !level.object) {
            level.item++;
        }
    }

    /** Goes behind the text or the run of other characters at which we stand; whether it was seen to end. */
    private boolean skipToken() {
        boolean quoted = in.current() == '"';
        in.at++;
        while (in.at < in.end && in.at <= index) {
            byte found = in.bytes[in.at];
            if (quoted && found == '"') {
                in.at++;
                return true;
            }
            if (!quoted
                    && (found == ',' || found == ':' || found == ']' || found == '}' || found <= ' ' && found >= 0)) {
                return true;
            }
            in.at += quoted && found == '\\' ? 2 : 1;
        }
        return false;
    }

    private String textAt(int quote) {
        Cursor name = new Cursor(in.bytes);
        name.at = quote;
        return name.text();
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        Iterator<Level> outerFirst = levels.descendingIterator();
        while (outerFirst.hasNext()) {
            Level level = outerFirst.next();
            if (level.name != null) {
                pointer.append('/').append(level.name.replace("~", "~0").replace("/", "~1"));
            } else if (level.item >= 0) {
                pointer.append('/').append(level.item);
            }
        }
        return pointer.toString();
    }
}
