package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.vendorspec.runtime.Code;
import java.io.IOException;

/** Writes a code: as a number where its list is numeric and its text is one, else as text. */
final class CodeSerializer extends JsonSerializer<Code> {

    static final CodeSerializer INSTANCE = new CodeSerializer();

    private CodeSerializer() {}

    @Override
    public void serialize(Code value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        String code = value.code();
        if (value.isNumeric() && isNumber(code)) {
            generator.writeNumber(code);
        } else {
            generator.writeString(code);
        }
    }

    @Override
    public void serializeWithType(
            Code value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types) throws IOException {
        serialize(value, generator, provider);
    }

    /** A whole number as JSON has it: no zero before other digits. */
    private static boolean isNumber(String code) {
        int first = code.startsWith("-") ? 1 : 0;
        if (code.length() == first || code.charAt(first) == '0' && code.length() > first + 1) {
            return false;
        }
        return code.chars().skip(first).allMatch(character -> character >= '0' && character <= '9');
    }
}
