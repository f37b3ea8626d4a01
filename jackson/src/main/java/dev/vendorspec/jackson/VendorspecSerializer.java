package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

/**
 * Writes values of one of our types into Jackson's generator, event by event and not as ready bytes: so trees, other
 * formats and indentation work too.
 *
 * @param <T> the type, or what all such types extend
 */
final class VendorspecSerializer<T> extends JsonSerializer<T> {

    private final Class<T> type;
    private final BiConsumer<JsonWriter, T> form;
    private final boolean masked;

    VendorspecSerializer(Class<T> type, BiConsumer<JsonWriter, T> form) {
        this(type, form, false);
    }

    private VendorspecSerializer(Class<T> type, BiConsumer<JsonWriter, T> form, boolean masked) {
        this.type = type;
        this.form = form;
        this.masked = masked;
    }

    /** The same, but masking. */
    VendorspecSerializer<T> masked() {
        return new VendorspecSerializer<>(type, form, true);
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(value, generator, new GeneratorSink(generator, false));
    }

    /** For mappers that write the class beside the value, as some caches do. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        boolean object = value instanceof VendorObject;
        WritableTypeId id = typeSerializer.typeId(value, object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING);
        typeSerializer.writeTypePrefix(generator, id);
        write(value, generator, new GeneratorSink(generator, object));
        typeSerializer.writeTypeSuffix(generator, id);
    }

    private void write(T value, JsonGenerator generator, JsonAdapter.Sink sink) throws IOException {
        try {
            form.accept(masked ? JsonAdapter.maskedWriter(sink) : JsonAdapter.writer(sink), value);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (IllegalArgumentException cannotTravel) {
            throw JsonMappingException.from(generator, cannotTravel.getMessage(), cannotTravel);
        }
    }
}
