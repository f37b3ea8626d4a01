package dev.vendorspec.jackson;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Users' mappers, and what is the same of all versions of Jackson about their exceptions. */
final class Mappers {

    /** As a user makes one, with the module found by itself. */
    static final ObjectMapper PLAIN = JsonMapper.builder().findAndAddModules().build();

    /** One that writes an emoji in UTF-8 as four bytes, and not as two escapes. */
    static final ObjectMapper BYTES = JsonMapper.builder()
            .addModule(new VendorspecModule())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** A log's. */
    static final ObjectMapper MASKED =
            JsonMapper.builder().addModule(VendorspecModule.masked()).build();

    /** One whose trees keep decimals as they are. */
    static final ObjectMapper EXACT_TREES = JsonMapper.builder()
            .addModule(new VendorspecModule())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** One of another format. */
    static final ObjectMapper CBOR =
            CBORMapper.builder().addModule(new VendorspecModule()).build();

    /** A cache's, which writes the class beside each value that is declared as any object. */
    static final ObjectMapper TYPED = JsonMapper.builder()
            .addModule(new VendorspecModule())
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT,
                    JsonTypeInfo.As.PROPERTY)
            .build();

    private Mappers() {}

    /** One whose own limits are far beyond ours. */
    static ObjectMapper generous() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNumberLength(1_000_000)
                .maxStringLength(100_000_000)
                .maxNestingDepth(100_000)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .addModule(new VendorspecModule())
                .build();
    }

    /** Sees that an attempt failed by that exception, which nothing wraps. */
    static void assertBroken(Attempt attempt, IOException broken) {
        assertThatThrownBy(attempt::run).isSameAs(broken);
    }

    /** Something of Jackson's that may fail. */
    interface Attempt {
        void run() throws IOException;
    }

    /**
     * How Jackson failed.
     *
     * @param text what was wrong, without the place
     * @param pointer where, as a JSON Pointer
     * @param line the line, from 1
     * @param column the column, from 1
     * @param message the whole message
     */
    record Failure(String text, String pointer, int line, int column, String message) {

        /** The failure of an attempt that has to fail, and by a mapping exception. */
        static Failure of(Attempt attempt) {
            try {
                attempt.run();
            } catch (JsonMappingException failed) {
                int line =
                        failed.getLocation() == null ? -1 : failed.getLocation().getLineNr();
                int column =
                        failed.getLocation() == null ? -1 : failed.getLocation().getColumnNr();
                return new Failure(
                        failed.getOriginalMessage(), pointer(failed.getPath()), line, column, failed.getMessage());
            } catch (IOException other) {
                throw new AssertionError("another exception was expected", other);
            }
            throw new AssertionError("nothing failed");
        }

        private static String pointer(List<JsonMappingException.Reference> path) {
            StringBuilder pointer = new StringBuilder();
            path.forEach(step -> pointer.append('/')
                    .append(Objects.requireNonNullElse(step.getFieldName(), Integer.toString(step.getIndex()))
                            .replace("~", "~0")
                            .replace("/", "~1")));
            return pointer.toString();
        }
    }

    static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException failed) {
            throw new AssertionError("it should be written", failed);
        }
    }

    static String utf8(ObjectMapper mapper, Object value) {
        return new String(bytes(mapper, value), StandardCharsets.UTF_8);
    }

    static byte[] bytes(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException failed) {
            throw new AssertionError("it should be written", failed);
        }
    }

    static <T> T read(ObjectMapper mapper, String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException failed) {
            throw new AssertionError("it should be read", failed);
        }
    }

    static <T> T read(ObjectMapper mapper, byte[] document, Class<T> type) {
        try {
            return mapper.readValue(document, type);
        } catch (IOException failed) {
            throw new AssertionError("it should be read", failed);
        }
    }
}
