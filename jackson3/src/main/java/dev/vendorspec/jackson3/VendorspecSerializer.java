package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonWriter;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes values of one of our types into Jackson's generator, event by event and not as ready bytes: so trees, other
 * formats and indentation work too.
 *
 * @param <T> the type, or what all such types extend
 */
final class VendorspecSerializer<T> extends ValueSerializer<T> {

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
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        write(value, generator, new GeneratorSink(generator, false));
    }

    /** For mappers that write the class beside the value, as some caches do. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        boolean object = value instanceof VendorObject;
        WritableTypeId id = typeSerializer.typeId(value, object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING);
        typeSerializer.writeTypePrefix(generator, context, id);
        write(value, generator, new GeneratorSink(generator, object));
        typeSerializer.writeTypeSuffix(generator, context, id);
    }

    private void write(T value, JsonGenerator generator, JsonAdapter.Sink sink) {
        try {
            form.accept(masked ? JsonAdapter.maskedWriter(sink) : JsonAdapter.writer(sink), value);
        } catch (IllegalArgumentException cannotTravel) {
            throw DatabindException.from(generator, cannotTravel.getMessage(), cannotTravel);
        }
    }
}
