package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.FormLists;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whole JSON documents: the door of this room for the rest of the runtime. Safe for every thread. */
public final class Json {

    private Json() {}

    /** The document that the consumer writes, in UTF-8. */
    public static byte[] write(Consumer<JsonWriter> document) {
        JsonBuffer buffer = new JsonBuffer(Buffers.take());
        ByteWriter writer = new ByteWriter(buffer);
        document.accept(writer);
        return ended(writer, buffer);
    }

    /** The object as a document, in UTF-8; without a lambda, which would take a good part of a first request's time. */
    public static <T> byte[] write(JsonCodec<T> codec, T object) {
        JsonBuffer buffer = new JsonBuffer(Buffers.take());
        ByteWriter writer = new ByteWriter(buffer);
        codec.write(writer, object);
        return ended(writer, buffer);
    }

    private static byte[] ended(ByteWriter writer, JsonBuffer buffer) {
        writer.end();
        byte[] bytes = buffer.toByteArray();
        Buffers.giveBack(buffer.array());
        return bytes;
    }

    /** The document that the consumer writes, with personal data, secrets and undocumented members masked. */
    public static String masked(Consumer<JsonWriter> document) {
        byte[] bytes = write(writer -> document.accept(masking(writer)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A writer that passes everything on to that one, with the same masked. */
    public static JsonWriter masking(JsonWriter writer) {
        return MaskingWriter.over(writer);
    }

    /** A writer that passes everything on to another JSON library. */
    public static JsonWriter writer(JsonAdapter.Sink sink) {
        return SinkWriter.to(sink);
    }

    /** A reader of what another JSON library reads. */
    public static JsonReader reader(JsonAdapter.Tokens tokens) {
        return TokenReader.of(tokens);
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

    /** The one text that travels for a member's value, as the member says; empty for a list without items. */
    public static String encoded(Member member, Consumer<JsonWriter> value) {
        List<Pair> pairs = pairs(json -> {
            json.beginObject();
            json.name(member);
            value.accept(json);
            json.endObject();
        });
        return pairs.isEmpty() ? "" : pairs.get(0).value();
    }

    /** The object that the consumer writes, as the names and values of a form. */
    public static List<Pair> form(FormLists lists, Consumer<JsonWriter> object) {
        FormWriter writer = new FormWriter(lists);
        object.accept(writer);
        return writer.pairs();
    }

    /** The object that the consumer writes, as the parts of a multipart body. */
    public static List<Part> parts(Consumer<JsonWriter> object) {
        MultipartWriter writer = new MultipartWriter();
        object.accept(writer);
        return writer.parts();
    }

    /** The same with personal data, secrets and undocumented members masked, and without files. */
    public static List<Part> maskedParts(Consumer<JsonWriter> object) {
        return parts(writer -> object.accept(MaskingWriter.over(writer)));
    }

    /** The form with personal data, secrets and undocumented members masked. */
    public static List<Pair> maskedForm(FormLists lists, Consumer<JsonWriter> object) {
        return form(lists, writer -> object.accept(MaskingWriter.over(writer)));
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
        return new ByteReader(new Cursor(json)).document(document);
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
        return readPresent(json, "a JSON value", reader -> ((ByteReader) reader).compact());
    }

    /** Visits each text and number in a value, those in its depth included; names, flags and nulls are left out. */
    static void visitTexts(JsonValue value, Consumer<String> visitor) {
        ValueCopier.visitTexts(new Cursor(value.json().getBytes(StandardCharsets.UTF_8)), visitor);
    }
}
