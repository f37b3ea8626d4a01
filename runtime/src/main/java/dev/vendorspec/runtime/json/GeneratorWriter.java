package dev.vendorspec.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** The writer that generated codecs see; {@link Json} makes it. It writes into memory, where nothing fails. */
final class GeneratorWriter extends JsonWriter {

    private final JsonGenerator generator;

    GeneratorWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void beginArray() {
        try {
            generator.writeStartArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void name(Member member) {
        try {
            generator.writeFieldName(member.encodedName().encoded());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void name(String undocumentedName) {
        try {
            generator.writeFieldName(Surrogates.mended(undocumentedName));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void key(String key) {
        name(key);
    }

    @Override
    public void text(String value) {
        try {
            Surrogates.writeText(generator, value);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void integer(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        String digits = plain(value);
        try {
            generator.writeNumber(digits);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void nullValue() {
        try {
            generator.writeNull();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    public void raw(JsonValue value) {
        try {
            generator.writeRawValue(value.json());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
