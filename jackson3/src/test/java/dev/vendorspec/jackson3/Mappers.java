package dev.vendorspec.jackson3;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;

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
                    DefaultTyping.JAVA_LANG_OBJECT,
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

    /** Sees that an attempt failed by that exception, in Jackson's own wrapping and no other. */
    static void assertBroken(Attempt attempt, Exception broken) {
        assertThatThrownBy(attempt::run).isInstanceOf(JacksonIOException.class).hasCause(broken);
    }

    /** Something of Jackson's that may fail. */
    interface Attempt {
        void run();
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
            } catch (DatabindException failed) {
                int line =
                        failed.getLocation() == null ? -1 : failed.getLocation().getLineNr();
                int column =
                        failed.getLocation() == null ? -1 : failed.getLocation().getColumnNr();
                return new Failure(
                        failed.getOriginalMessage(), pointer(failed.getPath()), line, column, failed.getMessage());
            } catch (JacksonException other) {
                throw new AssertionError("another exception was expected", other);
            }
            throw new AssertionError("nothing failed");
        }

        private static String pointer(List<JacksonException.Reference> path) {
            StringBuilder pointer = new StringBuilder();
            path.forEach(step -> pointer.append('/')
                    .append(Objects.requireNonNullElse(step.getPropertyName(), Integer.toString(step.getIndex()))
                            .replace("~", "~0")
                            .replace("/", "~1")));
            return pointer.toString();
        }
    }

    static String write(ObjectMapper mapper, Object value) {
        return mapper.writeValueAsString(value);
    }

    static String utf8(ObjectMapper mapper, Object value) {
        return new String(bytes(mapper, value), StandardCharsets.UTF_8);
    }

    static byte[] bytes(ObjectMapper mapper, Object value) {
        return mapper.writeValueAsBytes(value);
    }

    static <T> T read(ObjectMapper mapper, String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    static <T> T read(ObjectMapper mapper, byte[] document, Class<T> type) {
        return mapper.readValue(document, type);
    }
}
