package dev.vendorspec.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.SerializationContext;
import dev.vendorspec.runtime.Code;

/** Writes a code that is a map's key. */
final class CodeKeySerializer extends ValueSerializer<Code> {

    @Override
    public Class<Code> handledType() {
        return Code.class;
    }

    @Override
    public void serialize(Code key, JsonGenerator generator, SerializationContext context) {
        generator.writeName(key.code());
    }
}
