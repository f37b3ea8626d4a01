package dev.vendorspec.language.syntax;

import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.Token.Kind;
import java.util.List;

/** Cuts a type or a condition into tokens, one at a time and one ahead. Both parsers read from it. */
final class Lexer {

    private static final List<String> SIGNS = List.of(
            "..", "!==", "===", "!=", "<=", ">=", "==", "<>", "=>", "=<", "&&", "||", "(", ")", "<", ">", "=", "!", ",",
            ".", "/", "?", "^");

    private final String text;
    private int position;
    private Token next;

    Lexer(String text) {
        this.text = text;
        this.next = scan();
    }

    Token peek() {
        return next;
    }

    Token take() {
        Token taken = next;
        next = scan();
        return taken;
    }

    /** Takes the next token where it is that sign. */
    boolean takeSign(String sign) {
        boolean found = next.isSign(sign);
        if (found) {
            take();
        }
        return found;
    }

    /** Takes the next token where it is that word. */
    boolean takeWord(String word) {
        boolean found = next.isWord(word);
        if (found) {
            take();
        }
        return found;
    }

    /** Takes the next two tokens where they are that word and an opening parenthesis. */
    boolean takeCall(String function) {
        int end = next.end();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        boolean found = next.isWord(function) && end < text.length() && text.charAt(end) == '(';
        if (found) {
            take();
            take();
        }
        return found;
    }

    /** Takes everything up to a blank or one of the characters, in place of the next token. */
    Token takeRaw(String end) {
        int start = next.start();
        int stop = start;
        while (stop < text.length()
                && !Character.isWhitespace(text.charAt(stop))
                && end.indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        position = stop;
        next = scan();
        return new Token(Kind.WORD, text.substring(start, stop), start, stop);
    }

    private Token scan() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        int start = position;
        if (start == text.length()) {
            return new Token(Kind.END, "", start, start);
        }
        char c = text.charAt(start);
        if (c == '"') {
            return quoted(start);
        }
        if (isDigit(c) || c == '-' && start + 1 < text.length() && isDigit(text.charAt(start + 1))) {
            return number(start);
        }
        if (Character.isJavaIdentifierStart(c)) {
            return word(start);
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                position = start + sign.length();
                return new Token(Kind.SIGN, sign, start, position);
            }
        }
        // Anything else is a sign that no grammar knows: the parser tells of it where it meets it.
        position = start + Character.charCount(text.codePointAt(start));
        return new Token(Kind.SIGN, text.substring(start, position), start, position);
    }

    private Token quoted(int start) {
        int close = text.indexOf('"', start + 1);
        if (close < 0) {
            throw new GrammarException(
                    start, "the text " + Words.quote(text.substring(start + 1)) + " has no closing quote");
        }
        position = close + 1;
        return new Token(Kind.TEXT, text.substring(start + 1, close), start, position);
    }

    private Token number(int start) {
        int end = digits(start + 1);
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digits(end + 1);
        }
        position = end;
        return new Token(Kind.NUMBER, text.substring(start, end), start, end);
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Token word(int start) {
        int end = start + 1;
        while (end < text.length() && isWordPart(end)) {
            end++;
        }
        position = end;
        return new Token(Kind.WORD, text.substring(start, end), start, end);
    }

    /** A hyphen belongs to a word where another letter follows: {@code x-api-key}. */
    private boolean isWordPart(int at) {
        char c = text.charAt(at);
        return Character.isJavaIdentifierPart(c)
                || c == '-' && at + 1 < text.length() && Character.isJavaIdentifierPart(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
