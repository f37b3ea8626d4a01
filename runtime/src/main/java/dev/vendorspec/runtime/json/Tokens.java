package dev.vendorspec.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.Member;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The library's tokens of one document, with its exceptions turned into ours: the library's own quote the document. The
 * reader and the copier of unknown values take their tokens here.
 */
final class Tokens {

    private final JsonParser parser;
    private final Source source;

    Tokens(JsonParser parser, Source source) {
        this.parser = parser;
        this.source = source;
    }

    /** Goes to the next token; null at the document's end. */
    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException unreadable) {
            throw translated(unreadable);
        }
    }

    /** Goes to the next token, and tells whether it is that member's name. */
    boolean nextIs(Member member) {
        try {
            return parser.nextFieldName(member.encodedName().encoded());
        } catch (IOException unreadable) {
            throw translated(unreadable);
        }
    }

    /** The token at which we stand; null before the first and behind the last. */
    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    /** The name of the member at whose name or value we stand. */
    String name() {
        try {
            return parser.currentName();
        } catch (IOException unreadable) {
            throw translated(unreadable);
        }
    }

    /** The token's text: of a number the digits as they are written. */
    String text() {
        try {
            return parser.getText();
        } catch (IOException unreadable) {
            throw translated(unreadable);
        }
    }

    /** How long the text is, in chars. */
    int textLength() {
        try {
            return parser.getTextLength();
        } catch (IOException unreadable) {
            throw translated(unreadable);
        }
    }

    /** The whole number at which we stand, which has few enough digits to be one. */
    long longValue() {
        try {
            return parser.getLongValue();
        } catch (IOException unreadable) {
            throw translated(unreadable);
        }
    }

    /** Says that something else than the token at which we stand was expected. */
    UnreadableJsonException expected(String what) {
        return problem("expected " + what + ", found " + kind(parser.currentToken()));
    }

    /** Says what is wrong with the token at which we stand. */
    UnreadableJsonException problem(String text) {
        boolean atEnd = parser.currentToken() == null;
        return problem(atEnd ? parser.currentLocation() : parser.currentTokenLocation(), text);
    }

    private UnreadableJsonException translated(IOException unreadable) {
        if (unreadable instanceof StreamConstraintsException) {
            return problem(parser.currentLocation(), "deeper, or with a longer text, number or name than is read");
        }
        if (unreadable instanceof JsonEOFException) {
            return problem(parser.currentLocation(), "expected more, found the end");
        }
        return problem(parser.currentLocation(), "not JSON");
    }

    private UnreadableJsonException problem(JsonLocation location, String text) {
        int offset = source.within(location.getByteOffset());
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new UnreadableJsonException(pointer, source.line(offset), source.column(offset), text);
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a flag";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
