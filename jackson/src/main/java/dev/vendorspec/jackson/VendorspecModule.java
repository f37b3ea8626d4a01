package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.VendorObject;
import org.jspecify.annotations.Nullable;

/**
 * Lets an ObjectMapper read and write generated objects and codes as the vendor does, wherever they lie in a user's own
 * objects: {@code JsonMapper.builder().addModule(new VendorspecModule())}. What a mapper is told about names, inclusion
 * and dates does not count for them: the spec does. Every value is written in clear. Immutable.
 */
public final class VendorspecModule extends Module {

    @Override
    public String getModuleName() {
        return "vendorspec";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                if (type.isTypeOrSubTypeOf(VendorObject.class)) {
                    return ObjectSerializer.INSTANCE;
                }
                return type.isTypeOrSubTypeOf(Code.class) ? CodeSerializer.INSTANCE : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                Class<?> raw = type.getRawClass();
                if (VendorObject.class.isAssignableFrom(raw) && raw != VendorObject.class) {
                    return new ObjectDeserializer(raw);
                }
                return Code.class.isAssignableFrom(raw) && raw != Code.class ? new CodeDeserializer(raw) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return VendorObject.class.isAssignableFrom(type) || Code.class.isAssignableFrom(type);
            }
        });
    }
}
