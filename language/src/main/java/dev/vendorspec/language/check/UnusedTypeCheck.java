package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every type can be reached from an endpoint. */
final class UnusedTypeCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        Set<String> used = used(subject.vendor());
        Set<String> mentioned = mentioned(subject.vendor(), used);
        for (TypeDecl type : subject.written().types()) {
            String name = type.name().value();
            if (!used.contains(name) && !mentioned.contains(name)) {
                problems.tell(
                        type.name().at(),
                        ProblemCode.UNUSED_TYPE,
                        "no endpoint leads to the type " + Words.quote(name));
            }
        }
    }

    /** What unused types mention: taking those out is the one thing to do about both. */
    private static Set<String> mentioned(Vendor vendor, Set<String> used) {
        Set<String> mentioned = new HashSet<>();
        for (ObjectType object : vendor.objects()) {
            if (!used.contains(object.name())) {
                Set<String> own = new HashSet<>();
                object.fields().forEach(field -> type(field.type(), vendor, own, new ArrayDeque<>()));
                own.remove(object.name());
                mentioned.addAll(own);
            }
        }
        return mentioned;
    }

    private static Set<String> used(Vendor vendor) {
        Set<String> used = new HashSet<>();
        Deque<ObjectType> open = new ArrayDeque<>();
        for (Endpoint endpoint : vendor.endpoints()) {
            body(endpoint.request(), used, open);
            body(endpoint.response(), used, open);
            parameters(endpoint.sent().query(), vendor, used, open);
            parameters(endpoint.sent().headers(), vendor, used, open);
            endpoint.sent().path().forEach(parameter -> type(parameter.field().type(), vendor, used, open));
        }
        vendor.settings().forEach(setting -> type(setting.type(), vendor, used, open));
        while (!open.isEmpty()) {
            open.remove().fields().forEach(field -> type(field.type(), vendor, used, open));
        }
        return used;
    }

    private static void parameters(Parameters parameters, Vendor vendor, Set<String> used, Deque<ObjectType> open) {
        if (parameters.perCall() != null) {
            object(parameters.perCall(), used, open);
        }
        parameters.constants().forEach(field -> type(field.type(), vendor, used, open));
    }

    private static void body(@Nullable Body body, Set<String> used, Deque<ObjectType> open) {
        if (body instanceof Body.Wrapped wrapped) {
            body(wrapped.body(), used, open);
        } else if (body instanceof Body.Single single) {
            object(single.type(), used, open);
        } else if (body instanceof Body.Many many) {
            object(many.type(), used, open);
        }
    }

    private static void type(ValueType type, Vendor vendor, Set<String> used, Deque<ObjectType> open) {
        if (type instanceof ValueType.ListOf list) {
            type(list.element(), vendor, used, open);
        } else if (type instanceof ValueType.MapOf map) {
            type(map.element(), vendor, used, open);
        } else if (type instanceof ValueType.EnumOf codes) {
            used.add(codes.enumName());
        } else if (type instanceof ValueType.ObjectOf object) {
            object(vendor.object(object.objectName()), used, open);
        }
    }

    private static void object(ObjectType object, Set<String> used, Deque<ObjectType> open) {
        if (used.add(object.name())) {
            open.add(object);
        }
    }
}
