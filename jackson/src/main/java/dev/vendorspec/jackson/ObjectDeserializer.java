package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.vendorspec.runtime.UnreadableJsonException;
import java.io.IOException;
import java.io.StringWriter;

/** Reads a generated object from the tokens of its value, with the leniency of generated code. */
final class ObjectDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private final transient Factory factory;

    ObjectDeserializer(Class<?> type) {
        super(type);
        this.factory = Factory.of(type, "fromJson");
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            generator.copyCurrentStructureExact(parser);
        }
        try {
            return factory.make(json.toString());
        } catch (UnreadableJsonException unreadable) {
            // The exception tells where in the object, and never the value.
            throw JsonMappingException.from(parser, unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
