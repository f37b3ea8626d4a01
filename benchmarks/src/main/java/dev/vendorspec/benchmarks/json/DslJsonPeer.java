package dev.vendorspec.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.util.Objects;

/** dsl-json with the converters that its processor generates, its reader and writer used again. */
final class DslJsonPeer implements JsonPeer {

    private final JsonReader<Object> reader;
    private final JsonWriter writer;
    private final JsonReader.ReadObject<?> reading;
    private final JsonWriter.WriteObject<Object> writing;

    @SuppressWarnings("unchecked") // it is the bean's own
    DslJsonPeer(Class<?> bean) {
        DslJson<Object> json =
                new DslJson<>(Settings.withRuntime().includeServiceLoader().skipDefaultValues(true));
        this.reader = json.newReader();
        this.writer = json.newWriter();
        this.reading = Objects.requireNonNull(json.tryFindReader(bean), "reader");
        this.writing = (JsonWriter.WriteObject<Object>) Objects.requireNonNull(json.tryFindWriter(bean), "writer");
    }

    @Override
    public Object read(byte[] json) throws IOException {
        reader.process(json, json.length);
        reader.getNextToken();
        return Objects.requireNonNull(reading.read(reader));
    }

    @Override
    public byte[] write(Object value) {
        writer.reset();
        writing.write(writer, value);
        return writer.toByteArray();
    }
}
