package dev.vendorspec.runtime.json;

/** Looks ahead at scalars in their usual form, and takes none: where they lie, and of plain numbers the value. */
final class Spans {

    /** So many digits are a long, whatever they are. */
    private static final int SURELY_LONG = 18;

    private final Cursor in;
    private int from;
    private int to;
    private int behind;
    private boolean word;
    private long unscaled;
    private int scale;

    Spans(Cursor in) {
        this.in = in;
    }

    /** Where the characters begin that were seen last. */
    int from() {
        return from;
    }

    /** The index behind those characters. */
    int to() {
        return to;
    }

    /** The index behind the whole value. */
    int behind() {
        return behind;
    }

    /** Whether it was one of JSON's words. */
    boolean isWord() {
        return word;
    }

    /** The number's digits. */
    long unscaled() {
        return unscaled;
    }

    /** How many of the digits are behind the point. */
    int scale() {
        return scale;
    }

    /** Whether a text of plain characters, a whole number, true or false is next; its characters then lie between. */
    boolean scalar() {
        int start = in.at;
        word = false;
        int first = in.current();
        if (first == '"') {
            from = start + 1;
            to = in.plainEnd(from);
            behind = to + 1;
            return to < in.end && in.bytes[to] == '"';
        }
        from = start;
        if (Cursor.isDigit(first)) {
            int index = start + 1;
            while (index < in.end && Cursor.isDigit(in.bytes[index])) {
                index++;
            }
            return bare(index) && (first != '0' || index == start + 1);
        }
        word = true;
        return first == 't' && isAt("true") && bare(start + 4) || first == 'f' && isAt("false") && bare(start + 5);
    }

    private boolean bare(int index) {
        to = index;
        behind = index;
        return index < in.end && !continuesNumber(in.bytes[index]);
    }

    private static boolean continuesNumber(byte next) {
        return Cursor.isDigit(next) || next == '.' || (next | 0x20) == 'e';
    }

    private boolean isAt(String literal) {
        if (in.at + literal.length() > in.end) {
            return false;
        }
        for (int index = 1; index < literal.length(); index++) {
            if (in.bytes[in.at + index] != literal.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a number without an exponent and of few enough digits is next, bare or as text; its value is then known.
     *
     * <p>Of a document that ends as bodies do, no byte of a number is the last one: so the loops need not look for the
     * document's end, and stay so small that they are quick for the few digits that most numbers have. Like
     * {@link Cursor#text} it is too long for the compiler to copy it into codecs.
     */
    boolean number() {
        byte[] bytes = in.bytes;
        int index = in.at;
        if (index >= bytes.length || !in.endsAsBodiesDo) {
            return false;
        }
        int only = bytes[index] - '0';
        if (only >= 0 && only <= 9 && (bytes[index + 1] == ',' || bytes[index + 1] == '}')) {
            unscaled = only;
            scale = 0;
            behind = index + 1;
            return true;
        }
        boolean quoted = bytes[index] == '"';
        index += quoted ? 1 : 0;
        boolean negative = bytes[index] == '-';
        index += negative ? 1 : 0;
        int first = index;
        long number = 0;
        while (Cursor.isDigit(bytes[index])) {
            number = number * 10 + bytes[index++] - '0';
        }
        int digits = index - first;
        int point = index;
        if (bytes[index] == '.') {
            index++;
            while (Cursor.isDigit(bytes[index])) {
                number = number * 10 + bytes[index++] - '0';
            }
        }
        int fraction = index == point ? 0 : index - point - 1;
        boolean usual = digits > 0
                && digits + fraction <= SURELY_LONG
                && (fraction > 0 || index == point)
                && (quoted || digits == 1 || bytes[first] != '0')
                && (quoted ? bytes[index] == '"' : !continuesNumber(bytes[index]));
        unscaled = negative ? -number : number;
        scale = fraction;
        behind = quoted ? index + 1 : index;
        return usual;
    }
}
