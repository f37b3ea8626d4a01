package dev.vendorspec.language.pattern;

import java.util.List;

/** Reads what stands for one character: itself, an escape, a dot, or a set in square brackets. */
final class CharSetParser {

    private static final List<String> PROPERTIES = List.of("L", "Lu", "Ll", "N", "Nd");

    private final String text;
    private int position;

    CharSetParser(String text) {
        this.text = text;
    }

    /** The offset behind what {@link #at} read last. */
    int end() {
        return position;
    }

    /** The set that begins at the offset, where there is something. */
    CharSet at(int offset) {
        position = offset;
        return switch (text.charAt(offset)) {
            case '[' -> brackets();
            case '\\' -> escape();
            case '.' -> {
                position++;
                yield CharSet.LINE_ENDS.not();
            }
            default -> literal();
        };
    }

    private CharSet literal() {
        int c = text.codePointAt(position);
        position += Character.charCount(c);
        return CharSet.range(c, c);
    }

    private CharSet brackets() {
        int open = position++;
        boolean others = is('^');
        if (others) {
            position++;
        }
        CharSet set = CharSet.EMPTY;
        boolean empty = true;
        while (position < text.length() && !is(']')) {
            set = set.or(item());
            empty = false;
        }
        if (position == text.length() || empty) {
            throw new PatternException(open, "the set is empty or not closed", "write \\[ where the bracket is meant");
        }
        position++;
        return others ? set.not() : set;
    }

    private CharSet item() {
        if (is('[') || text.startsWith("&&", position)) {
            throw new PatternException(position, "a set lists characters and holds no other set", "write \\[ or \\&");
        }
        int start = position;
        CharSet first = is('\\') ? escape() : literal();
        boolean range = is('-') && position + 1 < text.length() && text.charAt(position + 1) != ']';
        if (!range) {
            return first;
        }
        int from = single(start, position);
        int second = ++position;
        CharSet unused = is('\\') ? escape() : literal();
        int to = single(second, position);
        if (from < 0 || to < from) {
            throw new PatternException(start, "a range goes from one character up to another", "such as A-Z");
        }
        return unused.or(CharSet.range(from, to));
    }

    /** The one character that is written there, −1 where it is a whole class of them. */
    private int single(int start, int end) {
        String written = text.substring(start, end);
        if (!written.startsWith("\\")) {
            return written.codePointAt(0);
        }
        return switch (written.charAt(1)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> isAsciiLetterOrDigit(written.charAt(1)) ? -1 : written.codePointAt(1);
        };
    }

    private CharSet escape() {
        int start = position++;
        if (position == text.length()) {
            throw new PatternException(start, "the backslash stands before nothing", "write \\\\");
        }
        char c = text.charAt(position);
        if (!isAsciiLetterOrDigit(c)) {
            return literal();
        }
        position++;
        return switch (c) {
            case 'd' -> CharSet.DIGITS;
            case 'D' -> CharSet.DIGITS.not();
            case 'w' -> CharSet.WORD;
            case 'W' -> CharSet.WORD.not();
            case 's' -> CharSet.SPACE;
            case 'S' -> CharSet.SPACE.not();
            case 'n' -> CharSet.range('\n', '\n');
            case 'r' -> CharSet.range('\r', '\r');
            case 't' -> CharSet.range('\t', '\t');
            case 'p' -> property(start);
            default -> throw unknown(start, c);
        };
    }

    private CharSet property(int start) {
        int close = text.indexOf('}', position);
        String name = is('{') && close > 0 ? text.substring(position + 1, close) : "";
        if (!PROPERTIES.contains(name)) {
            throw new PatternException(
                    start, "only these classes of letters and digits are known: " + String.join(", ", PROPERTIES), "");
        }
        position = close + 1;
        return CharSet.property(name);
    }

    private static PatternException unknown(int start, char c) {
        if (c >= '0' && c <= '9') {
            return new PatternException(start, "a pattern does not refer back to a group", "say it without \\" + c);
        }
        return new PatternException(start, "\\" + c + " means nothing here", "");
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean is(char c) {
        return position < text.length() && text.charAt(position) == c;
    }
}
