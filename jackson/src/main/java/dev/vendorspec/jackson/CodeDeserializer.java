package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/** Reads a code from text or a number; one that is not listed is kept. */
final class CodeDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1;

    private final transient Factory factory;

    CodeDeserializer(Class<?> type) {
        super(type);
        this.factory = Factory.of(type, "of");
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return context.handleUnexpectedToken(handledType(), parser);
        }
        return factory.make(parser.getText());
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
