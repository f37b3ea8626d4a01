package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.vendorspec.runtime.Code;
import java.io.IOException;

/** Writes a code that is a map's key. */
final class CodeKeySerializer extends JsonSerializer<Code> {

    @Override
    public Class<Code> handledType() {
        return Code.class;
    }

    @Override
    public void serialize(Code key, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(key.code());
    }
}
