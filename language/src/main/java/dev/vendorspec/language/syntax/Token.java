package dev.vendorspec.language.syntax;

/**
 * The smallest piece of a type or condition. {@link Lexer} makes it, the two parsers read it.
 *
 * @param text what was written; for a quoted text without its quotes
 * @param start its offset in the whole text
 * @param end the offset behind it
 */
record Token(Kind kind, String text, int start, int end) {

    /** The sorts of pieces. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(Kind wanted, String wantedText) {
        return kind == wanted && text.equals(wantedText);
    }

    boolean isSign(String sign) {
        return is(Kind.SIGN, sign);
    }

    boolean isWord(String word) {
        return is(Kind.WORD, word);
    }

    /** How a message names it. */
    String shown() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
