package dev.vendorspec.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whole JSON documents: the door of this room for the rest of the runtime. Safe for every thread. */
public final class Json {

    /** How deep objects and arrays may lie in one another. */
    private static final int MAX_DEPTH = 100;

    /** How long a number may be, in characters. */
    private static final int MAX_NUMBER = 1_000;

    private static final int MAX_STRING = 10 * 1024 * 1024;
    private static final int MAX_NAME = 10_000;
    private static final int USUAL_SIZE = 1_024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NAME)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private Json() {}

    /** The document that the consumer writes, in UTF-8. */
    public static byte[] write(Consumer<JsonWriter> document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            document.accept(new GeneratorWriter(generator));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /** The document that the consumer writes, with personal data, secrets and undocumented members masked. */
    public static String masked(Consumer<JsonWriter> document) {
        byte[] bytes = write(writer -> document.accept(new MaskingWriter(writer)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The texts of all personal, secret and undocumented values of the document that the consumer writes. */
    public static Set<String> sensitiveValues(Consumer<JsonWriter> document) {
        CollectingWriter writer = new CollectingWriter();
        document.accept(writer);
        return writer.values();
    }

    /** The object that the consumer writes, as names and texts. */
    public static List<Pair> pairs(Consumer<JsonWriter> object) {
        PairsWriter writer = new PairsWriter();
        object.accept(writer);
        return writer.pairs();
    }

    /**
     * The texts that travel for the values at one place of the document that the consumer writes; several where the way
     * leads through lists.
     *
     * @param way the wire names from the root; lists have none
     */
    public static List<String> texts(List<String> way, Consumer<JsonWriter> document) {
        FieldWriter writer = new FieldWriter(way);
        document.accept(writer);
        return writer.texts();
    }

    /**
     * What the function reads from a document, standing at its root value; null where it answers null.
     *
     * @param json the document in UTF-8, with or without a byte order mark
     * @throws dev.vendorspec.runtime.UnreadableJsonException if the bytes are not exactly one JSON value in the form
     *     that the function expects
     */
    public static <T> @Nullable T read(byte[] json, Function<JsonReader, @Nullable T> document) {
        Source source = Source.of(json);
        try (JsonParser parser = FACTORY.createParser(source.bytes())) {
            return new ParserReader(new Tokens(parser, source)).document(document);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /**
     * What the function reads from a document, as {@link #read}, but never null.
     *
     * @param expected what the document should be, with its article, for the message where it is JSON null
     */
    public static <T> T readPresent(String json, String expected, Function<JsonReader, @Nullable T> document) {
        T read = read(json.getBytes(StandardCharsets.UTF_8), document);
        if (read == null) {
            throw new UnreadableJsonException("", 1, 1, "expected " + expected + ", found nothing");
        }
        return read;
    }

    /**
     * One JSON value without white space between its tokens.
     *
     * @throws dev.vendorspec.runtime.UnreadableJsonException if the text is anything but one JSON value
     */
    public static CompactJson compact(String json) {
        return readPresent(json, "a JSON value", reader -> ((ParserReader) reader).compact());
    }

    /** Visits each text and number in a value, those in its depth included; names, flags and nulls are left out. */
    static void visitTexts(JsonValue value, Consumer<String> visitor) {
        try (JsonParser parser = FACTORY.createParser(value.json())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    visitor.accept(parser.getText());
                }
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    static JsonGenerator generator(StringWriter text) throws IOException {
        return FACTORY.createGenerator(text);
    }
}
