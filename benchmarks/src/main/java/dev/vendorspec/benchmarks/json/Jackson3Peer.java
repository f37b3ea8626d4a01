package dev.vendorspec.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 databind over plain beans, its reader and writer made once. */
final class Jackson3Peer implements JsonPeer {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    Jackson3Peer(Class<?> bean) {
        JsonMapper mapper = JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        this.reader = mapper.readerFor(bean);
        this.writer = mapper.writerFor(bean);
    }

    @Override
    public Object read(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(Object value) {
        return writer.writeValueAsBytes(value);
    }
}
