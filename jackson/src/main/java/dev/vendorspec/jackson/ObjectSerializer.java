package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.vendorspec.runtime.VendorObject;
import java.io.IOException;

/** Writes a generated object token by token, so that it also fits into a tree or another format than JSON. */
final class ObjectSerializer extends JsonSerializer<VendorObject<?>> {

    static final ObjectSerializer INSTANCE = new ObjectSerializer();

    private static final JsonFactory JSON = new JsonFactory();

    private ObjectSerializer() {}

    @Override
    public void serialize(VendorObject<?> value, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        try (JsonParser parser = JSON.createParser(value.toJson())) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }

    /** The class is final, so that a mapper that writes types has nothing to add. */
    @Override
    public void serializeWithType(
            VendorObject<?> value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
