package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.CodeList;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.json.Json;
import java.util.List;
import java.util.function.Function;

/**
 * For modules that teach another JSON library the generated types; who only uses these needs none of it. Such a module
 * feeds a {@link JsonReader} with the tokens that its library reads, and gets from a {@link JsonWriter} what its library
 * is to write: the generated codecs do the rest, so that the form on the wire is the same. Safe for every thread.
 */
public final class JsonAdapter {

    private JsonAdapter() {}

    /**
     * A reader of the value at which the tokens stand, which is left standing at the value's last token. It is as
     * lenient, and has the same limits, as the runtime's own. For one thread.
     */
    public static JsonReader reader(Tokens tokens) {
        return Json.reader(tokens);
    }

    /** A writer that passes everything on. For one thread. */
    public static JsonWriter writer(Sink sink) {
        return Json.writer(sink);
    }

    /** A writer that passes everything on with personal data, secrets and undocumented members masked. For one thread. */
    public static JsonWriter maskedWriter(Sink sink) {
        return Json.masking(Json.writer(sink));
    }

    /**
     * Writes an object, as {@link VendorObject#toJson} does.
     *
     * @throws IllegalArgumentException if a decimal cannot travel, as there
     */
    public static void write(VendorObject<?> object, JsonWriter writer) {
        writeAny(object, writer);
    }

    private static <T extends VendorObject<T>> void writeAny(VendorObject<T> object, JsonWriter writer) {
        object.objectDefinition().write(writer, object.self());
    }

    /**
     * How objects of a generated class are read.
     *
     * @param any some object of the class, such as one read from an empty JSON object; its values do not matter
     */
    public static JsonReader.Item<? extends VendorObject<?>> item(VendorObject<?> any) {
        return itemOf(any);
    }

    private static <T extends VendorObject<T>> JsonReader.Item<T> itemOf(VendorObject<T> any) {
        return reader -> reader.object(any.objectDefinition());
    }

    /**
     * How codes of a generated list are read.
     *
     * @param of the generated class's {@code of}
     * @param listed the generated class's {@code values()}
     */
    public static JsonReader.Item<? extends Code> item(
            Function<String, ? extends Code> of, List<? extends Code> listed) {
        CodeList<Code> codes = CodeList.of(of::apply, listed.toArray(Code[]::new));
        return reader -> reader.code(codes);
    }

    /** What a token is. */
    public enum Token {
        /** An object begins. */
        BEGIN_OBJECT,
        /** An object ends. */
        END_OBJECT,
        /** An array begins. */
        BEGIN_ARRAY,
        /** An array ends. */
        END_ARRAY,
        /** The name of a member, whose value comes next. */
        NAME,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** JSON's true. */
        TRUE,
        /** JSON's false. */
        FALSE,
        /** JSON's null. */
        NULL,
        /** What has no form in JSON. */
        OTHER,
        /** There are no more. */
        END
    }

    /** The tokens that another library reads. For one thread. */
    public interface Tokens {

        /**
         * The token at which they stand: at first that of the value to be read, or, of an object that was begun by
         * somebody else, its first name or its end.
         */
        Token current();

        /** Goes to the next token, and tells what it is. */
        Token next();

        /** The characters of the name, the text or the number at which they stand; of a number as written, if known. */
        String text();

        /**
         * What the reader throws.
         *
         * @param text what is wrong with the token at which they stand, without any value
         */
        RuntimeException problem(String text);
    }

    /** What another library writes. For one thread. */
    public interface Sink {

        /** Begins an object. */
        void beginObject();

        /** Ends an object. */
        void endObject();

        /** Begins an array. */
        void beginArray();

        /** Ends an array. */
        void endArray();

        /** The name of a member, whose value comes next. */
        void name(String name);

        /** A text, of whole characters. */
        void text(String text);

        /**
         * A text in which half a character is: a surrogate without its other half, for which UTF-8 has no form.
         *
         * @param text the text
         * @param json the text with its quotes, with an escape for each half character
         */
        void brokenText(String text, String json);

        /** A whole number. */
        void integer(long number);

        /** A number, to be written with exactly these characters if that can be. */
        void number(String json);

        /** JSON's true or false. */
        void bool(boolean value);

        /** JSON's null. */
        void nullValue();
    }
}
