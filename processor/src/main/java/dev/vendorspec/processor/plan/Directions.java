package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which object types are sent and which are answered, alone or inside others. */
final class Directions {

    private final Map<String, ObjectType> types = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    Directions(Vendor vendor) {
        vendor.objects().forEach(type -> types.put(type.name(), type));
        for (Endpoint endpoint : vendor.endpoints()) {
            addBody(endpoint.request(), sent);
            add(endpoint.sent().query().perCall(), sent);
            add(endpoint.sent().headers().perCall(), sent);
            addBody(endpoint.response(), answered);
            Endpoint.Failure failure = endpoint.answered().failure();
            addBody(failure == null ? null : failure.body(), answered);
        }
    }

    /** Whether programs build objects of that type: it is sent, or nobody knows. */
    boolean isBuilt(ObjectType type) {
        return sent.contains(type.name()) || !answered.contains(type.name());
    }

    /** Whether programs look into objects of that type: it is answered, or nobody knows. */
    boolean isLookedInto(ObjectType type) {
        return answered.contains(type.name()) || !sent.contains(type.name());
    }

    private void addBody(Endpoint.@Nullable Body body, Set<String> reached) {
        Payload payload = Payload.of(body).orElse(null);
        if (payload != null && payload.body() instanceof Body.Value value) {
            add(item(value.type()) instanceof ValueType.ObjectOf of ? types.get(of.objectName()) : null, reached);
        } else if (payload != null) {
            add(payload.objectOrItem().orElse(null), reached);
        }
    }

    private void add(@Nullable ObjectType root, Set<String> reached) {
        Deque<ObjectType> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            ObjectType type = open.remove();
            if (reached.add(type.name())) {
                for (Field field : type.fields()) {
                    if (item(field.type()) instanceof ValueType.ObjectOf of) {
                        open.add(types.get(of.objectName()));
                    }
                }
            }
        }
    }

    private static ValueType item(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.element();
        }
        return type instanceof ValueType.MapOf map ? map.element() : type;
    }
}
