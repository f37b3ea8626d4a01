package dev.vendorspec.jackson3;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Makes a mapper mask. Jackson asks a modifier last, so that no module registered later can write in clear. */
final class Masking extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        return serializer instanceof VendorspecSerializer<?> ours ? ours.masked() : serializer;
    }
}
