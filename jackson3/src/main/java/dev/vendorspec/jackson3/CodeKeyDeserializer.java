package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.Code;
import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a code that is a map's key; an unknown one is kept. */
final class CodeKeyDeserializer extends KeyDeserializer {

    private final Function<String, Code> codes;

    CodeKeyDeserializer(Class<?> type) {
        this.codes = GeneratedClass.code(type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return codes.apply(key);
    }
}
