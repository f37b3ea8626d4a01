package dev.vendorspec.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Keeps a value that no spec knows: the same JSON without white space, every number with its digits as written. */
final class ValueCopier {

    private ValueCopier() {}

    /** Copies the value at which the tokens stand, and leaves them at its last token. */
    static CompactJson copy(Tokens tokens) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.generator(text)) {
            int depth = 0;
            JsonToken token = tokens.current();
            while (true) {
                write(generator, token, tokens);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    break;
                }
                token = tokens.next();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return new CompactJson(text.toString());
    }

    private static void write(JsonGenerator generator, JsonToken token, Tokens tokens) throws IOException {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(Surrogates.mended(tokens.name()));
            case VALUE_STRING -> Surrogates.writeText(generator, tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(tokens.text());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            default -> throw tokens.expected("a JSON value");
        }
    }
}
