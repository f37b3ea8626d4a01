package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the types that are met on the way down from bodies and values. Not safe for threads. */
final class ReachedTypes {

    private final Vendor vendor;
    private final Set<String> names = new HashSet<>();
    private final Deque<ObjectType> open = new ArrayDeque<>();

    ReachedTypes(Vendor vendor) {
        this.vendor = vendor;
    }

    /** Goes down from all that an endpoint sends: its path, query, headers and body. */
    void sent(Endpoint endpoint) {
        outside(endpoint);
        body(endpoint.request());
    }

    /** Goes down from what an endpoint sends outside of its body. */
    void outside(Endpoint endpoint) {
        endpoint.sent().path().forEach(parameter -> value(parameter.field().type()));
        parameters(endpoint.sent().query());
        parameters(endpoint.sent().headers());
    }

    private void parameters(Parameters parameters) {
        if (parameters.perCall() != null) {
            object(parameters.perCall());
        }
        parameters.constants().forEach(field -> value(field.type()));
    }

    /** Goes down from a body, if there is one. */
    void body(@Nullable Body body) {
        Payload.of(body).ifPresent(payload -> {
            payload.objectOrItem().ifPresent(this::object);
            if (payload.body() instanceof Body.Value other) {
                value(other.type());
            }
        });
    }

    /** Goes down from an object, itself included. */
    void object(ObjectType object) {
        if (names.add(object.name())) {
            open.add(object);
        }
    }

    /** Goes down from a value. */
    void value(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            value(list.element());
        } else if (type instanceof ValueType.MapOf map) {
            value(map.element());
        } else if (type instanceof ValueType.EnumOf codes) {
            names.add(codes.enumName());
        } else if (type instanceof ValueType.ObjectOf object) {
            object(vendor.object(object.objectName()));
        }
    }

    /** The names of the types met so far and of all below them. */
    Set<String> names() {
        while (!open.isEmpty()) {
            open.remove().fields().forEach(field -> value(field.type()));
        }
        return Set.copyOf(names);
    }
}
