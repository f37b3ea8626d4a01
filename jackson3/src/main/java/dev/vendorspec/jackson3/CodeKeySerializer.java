package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

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
