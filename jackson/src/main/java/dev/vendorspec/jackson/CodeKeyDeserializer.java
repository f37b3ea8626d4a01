package dev.vendorspec.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.vendorspec.runtime.Code;
import java.util.function.Function;

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
