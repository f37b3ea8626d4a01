package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a body that is sent to its Java class. */
final class BodyPlanner {

    private final VendorNames names;
    private final ValuePlanner values;

    BodyPlanner(VendorNames names, ValuePlanner values) {
        this.names = names;
        this.values = values;
    }

    /** The class that the caller gives; {@code Void} for no body. */
    TypeName javaType(@Nullable Body body) {
        Payload payload = Payload.of(body).orElse(null);
        if (payload == null) {
            return TypeName.get(Void.class);
        }
        if (payload.body() instanceof Body.Value value) {
            return values.plan(value.type()).javaType();
        }
        ClassName type = names.type(payload(payload.body()).name());
        return payload.isList() ? ParameterizedTypeName.get(ClassName.get(List.class), type) : type;
    }

    /** The object inside of lists and of everything around it, of a body that has one. */
    static ObjectType payload(Body body) {
        return Payload.of(body).flatMap(Payload::objectOrItem).orElseThrow();
    }

    /** Whether the payload is a list of objects. */
    static boolean isList(Body body) {
        return Payload.of(body).filter(Payload::isList).isPresent();
    }

    /** The JSON Pointer of the payload inside the body; empty where nothing is around it. */
    static String pointer(Body body) {
        return Payload.of(body).map(Payload::way).orElse(List.of()).stream()
                .map(name -> "/" + PointerText.escape(name))
                .collect(Collectors.joining());
    }
}
