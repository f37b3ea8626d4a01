package dev.vendorspec.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;

/** Makes a mapper mask. Jackson asks a modifier last, so that no module registered later can write in clear. */
final class Masking extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
        return serializer instanceof VendorspecSerializer<?> ours ? ours.masked() : serializer;
    }
}
