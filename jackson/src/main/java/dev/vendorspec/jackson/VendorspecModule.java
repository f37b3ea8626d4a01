package dev.vendorspec.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonWriter;
import java.util.List;

/**
 * Lets an {@code ObjectMapper} read and write all generated objects and code lists, {@link JsonValue} and
 * {@link Bytes}, wherever they stand, in exactly the form of {@code toJson} and as leniently as {@code fromJson}. What
 * cannot be read is a {@code JsonMappingException} with its place and without a value. Jackson finds the module by
 * itself where it is asked to ({@code findAndRegisterModules}). Immutable.
 */
public final class VendorspecModule extends Module {

    private final boolean masked;

    /** The module, which writes every value in clear. */
    public VendorspecModule() {
        this(false);
    }

    private VendorspecModule(boolean masked) {
        this.masked = masked;
    }

    /**
     * The module for a mapper whose output people read, such as a log's: personal data, secrets and undocumented members
     * are masked as {@code toMaskedJson} does it. It has its way beside the other one, in whatever order they are
     * registered.
     */
    public static VendorspecModule masked() {
        return new VendorspecModule(true);
    }

    @Override
    public String getModuleName() {
        return "vendorspec" + (masked ? "-masked" : "");
    }

    /** The two are different modules: Jackson leaves out one that it knows. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    /** Unknown: nothing depends on it. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new GeneratedDeserializers());
        context.addKeyDeserializers((type, config, description) ->
                GeneratedClass.isCode(type.getRawClass()) ? new CodeKeyDeserializer(type.getRawClass()) : null);
        context.addSerializers(new SimpleSerializers(List.of(
                new VendorspecSerializer<>(VendorObject.class, (writer, value) -> JsonAdapter.write(value, writer)),
                new VendorspecSerializer<>(Code.class, JsonWriter::code),
                new VendorspecSerializer<>(JsonValue.class, JsonWriter::raw),
                new VendorspecSerializer<>(Bytes.class, JsonWriter::bytes))));
        context.addKeySerializers(new SimpleSerializers(List.of(new CodeKeySerializer())));
        if (masked) {
            context.addBeanSerializerModifier(new Masking());
        }
    }
}
