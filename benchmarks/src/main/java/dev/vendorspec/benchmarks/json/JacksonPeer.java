package dev.vendorspec.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.IOException;

/** Jackson 2 databind over plain beans, its reader and writer made once. */
final class JacksonPeer implements JsonPeer {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JacksonPeer(JsonMapper mapper, Class<?> bean) {
        this.reader = mapper.readerFor(bean);
        this.writer = mapper.writerFor(bean);
    }

    static JsonPeer plain(Class<?> bean) {
        return new JacksonPeer(builder().build(), bean);
    }

    static JsonPeer blackbird(Class<?> bean) {
        return new JacksonPeer(builder().addModule(new BlackbirdModule()).build(), bean);
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    }

    @Override
    public Object read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(Object value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
