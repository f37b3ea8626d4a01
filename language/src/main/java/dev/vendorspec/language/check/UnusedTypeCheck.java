package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.HashSet;
import java.util.Set;

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
                object.fields().forEach(field -> mentioned.addAll(named(field.type(), object.name())));
            }
        }
        return mentioned;
    }

    /** The one type that a value's type names, where it is another than its own object's. */
    private static Set<String> named(ValueType type, String owner) {
        if (type instanceof ValueType.ListOf list) {
            return named(list.element(), owner);
        }
        if (type instanceof ValueType.MapOf map) {
            return named(map.element(), owner);
        }
        if (type instanceof ValueType.EnumOf codes) {
            return Set.of(codes.enumName());
        }
        return type instanceof ValueType.ObjectOf object && !object.objectName().equals(owner)
                ? Set.of(object.objectName())
                : Set.of();
    }

    private static Set<String> used(Vendor vendor) {
        ReachedTypes used = new ReachedTypes(vendor);
        for (Endpoint endpoint : vendor.endpoints()) {
            used.sent(endpoint);
            used.body(endpoint.response());
            if (endpoint.answered().failure() != null) {
                used.body(endpoint.answered().failure().body());
            }
        }
        vendor.settings().forEach(setting -> used.value(setting.type()));
        return used.names();
    }
}
