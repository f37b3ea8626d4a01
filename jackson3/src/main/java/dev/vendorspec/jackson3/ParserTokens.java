package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.JsonAdapter.Token;
import dev.vendorspec.runtime.VendorObject;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/**
 * What Jackson's parser reads, as our readers want it. That something is not JSON is told anew: Jackson's own words
 * quote the document.
 */
final class ParserTokens implements JsonAdapter.Tokens {

    private static final int LONGEST_NAME = 200;

    private final JsonParser parser;
    private final Class<?> type;

    /** How many objects and arrays we are in, the outermost one of ours included. */
    private int depth;

    ParserTokens(JsonParser parser, Class<?> type) {
        this.parser = parser;
        this.type = type;
        this.depth = switch (current()) {
            case BEGIN_OBJECT, BEGIN_ARRAY, NAME, END_OBJECT -> 1;
            default -> 0;
        };
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        Token next;
        try {
            next = token(parser.nextToken());
        } catch (StreamReadException notJson) {
            throw notJson(notJson);
        }
        switch (next) {
            case BEGIN_OBJECT, BEGIN_ARRAY -> depth++;
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return next;
    }

    private Token token(@Nullable JsonToken token) {
        return token == null
                ? Token.END
                : switch (token) {
                    case START_OBJECT -> Token.BEGIN_OBJECT;
                    case END_OBJECT -> Token.END_OBJECT;
                    case START_ARRAY -> Token.BEGIN_ARRAY;
                    case END_ARRAY -> Token.END_ARRAY;
                    case PROPERTY_NAME -> Token.NAME;
                    case VALUE_STRING -> Token.TEXT;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                    case VALUE_TRUE -> Token.TRUE;
                    case VALUE_FALSE -> Token.FALSE;
                    case VALUE_NULL -> Token.NULL;
                    case VALUE_EMBEDDED_OBJECT -> embedded() == null ? Token.OTHER : Token.TEXT;
                    case NOT_AVAILABLE -> Token.OTHER;
                };
    }

    /** Bytes in a tree or a binary format, which in JSON are a text in base64. */
    private byte @Nullable [] embedded() {
        return parser.getEmbeddedObject() instanceof byte[] bytes ? bytes : null;
    }

    @Override
    public String text() {
        try {
            byte[] embedded = parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT ? embedded() : null;
            return embedded == null ? parser.getString() : Base64.getEncoder().encodeToString(embedded);
        } catch (StreamReadException notJson) {
            throw notJson(notJson);
        }
    }

    private RuntimeException notJson(StreamReadException problem) {
        return problem("not JSON", problem.getLocation());
    }

    @Override
    public RuntimeException problem(String text) {
        return problem(text, parser.currentTokenLocation());
    }

    private RuntimeException problem(String text, TokenStreamLocation location) {
        JacksonException problem = new UnreadableValueException(parser, text, withoutSource(location), type);
        TokenStreamContext context = parser.streamReadContext();
        for (int level = depth; level > 0 && context != null; level--) {
            // Of an object or array that has just begun, the place is not inside.
            if (level < depth || !begins(current())) {
                addPath(problem, context, level == 1 ? type : VendorObject.class);
            }
            context = context.getParent();
        }
        return problem;
    }

    private static boolean begins(Token token) {
        return token == Token.BEGIN_OBJECT || token == Token.BEGIN_ARRAY;
    }

    private static void addPath(JacksonException problem, TokenStreamContext context, Class<?> object) {
        if (context.inArray()) {
            problem.prependPath(new JacksonException.Reference(List.class, context.getCurrentIndex()));
        } else if (context.hasCurrentName()) {
            problem.prependPath(new JacksonException.Reference(object, shortened(context.currentName())));
        }
    }

    /** What is wrong may be that the name is endless. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** A mapper can be told to show the document in its messages: not where it has values that should be masked. */
    private static TokenStreamLocation withoutSource(TokenStreamLocation location) {
        return new TokenStreamLocation(
                ContentReference.unknown(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }
}
