package dev.vendorspec.language.source;

import java.util.Objects;

/**
 * A text as a document has it: what it says, how it was quoted, and where each of its characters stands. Nothing is
 * read into it: {@code 05321234567}, {@code NO} and {@code 12:12:00} are the characters written.
 */
public final class Written {

    /** How the text was written down. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** Between single quotes, where a doubled quote stands for one. */
        SINGLE_QUOTED,
        /** Between double quotes, with backslash escapes. */
        DOUBLE_QUOTED,
        /** As an indented block behind {@code |} or {@code >}. */
        BLOCK
    }

    private final String value;
    private final Style style;
    private final Location at;
    private final boolean oneLine;

    /**
     * @param value what the text says
     * @param style how it was written down
     * @param at where it begins, an opening quote included
     * @param oneLine whether it begins and ends in one line
     */
    public Written(String value, Style style, Location at, boolean oneLine) {
        this.value = Objects.requireNonNull(value, "value");
        this.style = Objects.requireNonNull(style, "style");
        this.at = Objects.requireNonNull(at, "at");
        this.oneLine = oneLine;
    }

    /** What the text says. */
    public String value() {
        return value;
    }

    /** Where it begins, an opening quote included. */
    public Location at() {
        return at;
    }

    /** How it was written down. */
    public Style style() {
        return style;
    }

    /** Whether it was written between quotes. */
    public boolean quoted() {
        return style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED;
    }

    /** Whether nothing at all was written, not even quotes. */
    public boolean missing() {
        return style == Style.PLAIN && value.isEmpty();
    }

    /**
     * Where the character at an offset of {@link #value} stands. Exact for a text of one line; the beginning of the
     * text for one that was folded from several lines.
     *
     * @param offset in UTF-16 units, from 0 to the value's length
     */
    public Location at(int offset) {
        if (!oneLine || style == Style.BLOCK) {
            return at;
        }
        return at.source().at(at.line(), at.column() + rawLength(offset));
    }

    private int rawLength(int offset) {
        if (style == Style.PLAIN) {
            return offset;
        }
        String line = at.source().line(at.line());
        int start = at.column() - 1;
        int raw = start + 1;
        int read = 0;
        while (read < offset && raw < line.length()) {
            int length = style == Style.SINGLE_QUOTED ? singleQuotedLength(line, raw) : escapedLength(line, raw);
            // The only escape that can stand for two UTF-16 units is the long one.
            read += length == 10 && Integer.parseInt(line.substring(raw + 2, raw + 10), 16) > 0xFFFF ? 2 : 1;
            raw += length;
        }
        return raw - start;
    }

    private static int singleQuotedLength(String line, int raw) {
        return line.startsWith("''", raw) ? 2 : 1;
    }

    private static int escapedLength(String line, int raw) {
        if (line.charAt(raw) != '\\' || raw + 1 >= line.length()) {
            return 1;
        }
        int length = switch (line.charAt(raw + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
        return Math.min(length, line.length() - raw);
    }

    @Override
    public String toString() {
        return value;
    }
}
