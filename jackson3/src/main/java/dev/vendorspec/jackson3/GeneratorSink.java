package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.JsonAdapter;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Passes what our writers write on to Jackson's generator. */
final class GeneratorSink implements JsonAdapter.Sink {

    private final JsonGenerator generator;

    /** Whether somebody else writes the outermost braces, with more than our members between them. */
    private final boolean begun;

    private int depth;

    GeneratorSink(JsonGenerator generator, boolean begun) {
        this.generator = generator;
        this.begun = begun;
    }

    @Override
    public void beginObject() {
        if (depth++ > 0 || !begun) {
            generator.writeStartObject();
        }
    }

    @Override
    public void endObject() {
        if (--depth > 0 || !begun) {
            generator.writeEndObject();
        }
    }

    @Override
    public void beginArray() {
        depth++;
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        depth--;
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    /** Jackson's JSON generators refuse half a character, and have no other way to write its escape. */
    @Override
    public void brokenText(String text, String json) {
        if (isJson(generator)) {
            generator.writeRawValue(json);
        } else {
            generator.writeString(text);
        }
    }

    private static boolean isJson(JsonGenerator outer) {
        JsonGenerator inner = outer;
        while (inner instanceof JsonGeneratorDelegate wrapper) {
            inner = wrapper.delegate();
        }
        return inner instanceof JsonGeneratorBase;
    }

    @Override
    public void integer(long number) {
        generator.writeNumber(number);
    }

    /** As a text where that can be, since Jackson writes some {@code BigDecimal}s with an exponent. */
    @Override
    public void number(String json) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(json);
        } else if (json.chars().allMatch(character -> character == '-' || character >= '0' && character <= '9')) {
            generator.writeNumber(new BigInteger(json));
        } else {
            generator.writeNumber(new BigDecimal(json));
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nullValue() {
        generator.writeNull();
    }
}
