package dev.vendorspec.language.check;

import dev.vendorspec.language.model.BodyFormat;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import java.util.Optional;
import java.util.Set;

/** Files are fields of what is sent in parts, and nowhere else. */
final class FilesCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        Set<String> elsewhere = elsewhere(subject.vendor());
        for (ObjectType object : subject.vendor().objects()) {
            for (Field field : object.fields()) {
                boolean inMap = field.type() instanceof ValueType.MapOf map && isFile(map.element());
                if (inMap || (isFile(field.type()) && elsewhere.contains(object.name()))) {
                    problems.tell(
                            field.at(),
                            ProblemCode.WRONG_TYPE,
                            "a file travels as a part by itself: it, or a list of files, is a field of the type that"
                                    + " stands behind \"multipart\"",
                            "write bytes for content in base64");
                }
            }
        }
    }

    private static boolean isFile(ValueType type) {
        return type instanceof ValueType.File || (type instanceof ValueType.ListOf list && isFile(list.element()));
    }

    /** The names of the types that are met anywhere but at the root of a body in parts. */
    private static Set<String> elsewhere(Vendor vendor) {
        ReachedTypes reached = new ReachedTypes(vendor);
        for (Endpoint endpoint : vendor.endpoints()) {
            Optional<ObjectType> parts = endpoint.sent().format() instanceof BodyFormat.Multipart
                    ? Payload.of(endpoint.request())
                            .filter(payload -> payload.way().isEmpty())
                            .flatMap(Payload::object)
                    : Optional.empty();
            reached.outside(endpoint);
            reached.body(endpoint.response());
            if (parts.isPresent()) {
                parts.get().fields().forEach(field -> reached.value(field.type()));
            } else {
                reached.body(endpoint.request());
            }
        }
        return reached.names();
    }
}
