package dev.vendorspec.processor.random;

/** Numbers in documents: bare or as text. The kinds of numbers ask. */
final class Numerals {

    private Numerals() {}

    /** The number, either way; JSON refuses leading noughts, so that such a number is text. */
    static String json(Draw draw, String number) {
        boolean bare = number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
        return bare && draw.percent(60) ? number : Draw.quoted(number);
    }
}
