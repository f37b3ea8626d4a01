package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.vendorspec.runtime.JsonAdapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Passes what our writers write on to Jackson's generator. What that throws comes out as the cause of an unchecked one. */
final class GeneratorSink implements JsonAdapter.Sink {

    private final JsonGenerator generator;

    /** Whether somebody else writes the outermost braces, with more than our members between them. */
    private final boolean begun;

    private int depth;

    GeneratorSink(JsonGenerator generator, boolean begun) {
        this.generator = generator;
        this.begun = begun;
    }

    private interface Event {
        void write(JsonGenerator generator) throws IOException;
    }

    private void write(Event event) {
        try {
            event.write(generator);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void beginObject() {
        if (depth++ > 0 || !begun) {
            write(JsonGenerator::writeStartObject);
        }
    }

    @Override
    public void endObject() {
        if (--depth > 0 || !begun) {
            write(JsonGenerator::writeEndObject);
        }
    }

    @Override
    public void beginArray() {
        depth++;
        write(JsonGenerator::writeStartArray);
    }

    @Override
    public void endArray() {
        depth--;
        write(JsonGenerator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(to -> to.writeFieldName(name));
    }

    @Override
    public void text(String text) {
        write(to -> to.writeString(text));
    }

    /** Jackson's JSON generators refuse half a character, and have no other way to write its escape. */
    @Override
    public void brokenText(String text, String json) {
        write(to -> {
            if (isJson(to)) {
                to.writeRawValue(json);
            } else {
                to.writeString(text);
            }
        });
    }

    private static boolean isJson(JsonGenerator generator) {
        JsonGenerator inner = generator;
        while (inner instanceof JsonGeneratorDelegate wrapper) {
            inner = wrapper.delegate();
        }
        return inner instanceof JsonGeneratorImpl;
    }

    @Override
    public void integer(long number) {
        write(to -> to.writeNumber(number));
    }

    /** As a text where that can be, since Jackson writes some {@code BigDecimal}s with an exponent. */
    @Override
    public void number(String json) {
        write(to -> {
            if (to.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
                to.writeNumber(json);
            } else if (json.chars().allMatch(character -> character == '-' || character >= '0' && character <= '9')) {
                to.writeNumber(new BigInteger(json));
            } else {
                to.writeNumber(new BigDecimal(json));
            }
        });
    }

    @Override
    public void bool(boolean value) {
        write(to -> to.writeBoolean(value));
    }

    @Override
    public void nullValue() {
        write(JsonGenerator::writeNull);
    }
}
