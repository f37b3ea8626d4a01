package dev.vendorspec.benchmarks.build;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The same endpoints as Conjure's intermediate representation: as much of them as it can say. It has no names on the
 * wire of one's own, no lengths, no dates and no rules.
 */
final class ConjureDefinition {

    private final List<Object> types = new ArrayList<>();
    private final List<Object> services = new ArrayList<>();

    private ConjureDefinition() {}

    /** The definition of all endpoints of the vendors, that many times by other names. */
    static String of(List<Vendor> vendors, int times) {
        ConjureDefinition definition = new ConjureDefinition();
        for (int i = 0; i < times; i++) {
            for (Vendor vendor : vendors) {
                definition.add(vendor, "benchmark." + vendor.name().replace("-", "") + i);
            }
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", 1);
        root.put("errors", List.of());
        root.put("types", definition.types);
        root.put("services", definition.services);
        root.put("extensions", Map.of());
        return Json.of(root);
    }

    private void add(Vendor vendor, String scope) {
        vendor.objects().forEach(type -> types.add(variant("object", object(type, scope))));
        vendor.enums().forEach(type -> types.add(variant("enum", codes(type, scope))));
        services.add(Map.of(
                "serviceName", name("Service", scope),
                "endpoints",
                        vendor.endpoints().stream()
                                .map(endpoint -> endpoint(endpoint, scope))
                                .toList()));
    }

    private static Map<String, Object> object(ObjectType type, String scope) {
        List<Object> fields = new ArrayList<>();
        for (Field field : type.fields()) {
            Object value = value(field.type(), scope);
            boolean plain = field.required() || field.type() instanceof ValueType.ListOf;
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("fieldName", field.javaName());
            described.put("type", plain ? value : variant("optional", Map.of("itemType", value)));
            if (field.docs().tr() != null) {
                described.put("docs", field.docs().tr());
            }
            fields.add(described);
        }
        return Map.of("typeName", name(type.name(), scope), "fields", fields);
    }

    private static Map<String, Object> codes(EnumType type, String scope) {
        return Map.of(
                "typeName", name(type.name(), scope),
                "values",
                        type.codes().stream()
                                .map(code -> Map.of("value", code.javaName()))
                                .toList());
    }

    private static Object value(ValueType type, String scope) {
        if (type instanceof ValueType.ListOf list) {
            return variant("list", Map.of("itemType", value(list.element(), scope)));
        }
        if (type instanceof ValueType.ObjectOf of) {
            return variant("reference", name(of.objectName(), scope));
        }
        if (type instanceof ValueType.EnumOf of) {
            return variant("reference", name(of.enumName(), scope));
        }
        if (type instanceof ValueType.Flag) {
            return variant("primitive", "BOOLEAN");
        }
        if (type instanceof ValueType.Whole) {
            return variant("primitive", "INTEGER");
        }
        return variant("primitive", type instanceof ValueType.Decimal ? "DOUBLE" : "STRING");
    }

    private Map<String, Object> endpoint(Endpoint endpoint, String scope) {
        List<Object> arguments = new ArrayList<>();
        endpoint.sent()
                .path()
                .forEach(parameter -> arguments.add(argument(
                        parameter.field().javaName(), variant("primitive", "STRING"), variant("path", Map.of()))));
        arguments.add(argument("request", body(endpoint.request(), scope), variant("body", Map.of())));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("endpointName", endpoint.name());
        described.put("httpMethod", endpoint.method());
        String path = endpoint.path();
        for (Endpoint.Parameter parameter : endpoint.sent().path()) {
            path = path.replace(
                    "{" + parameter.field().wireName() + "}",
                    "{" + parameter.field().javaName() + "}");
        }
        described.put("httpPath", path);
        described.put("args", arguments);
        described.put("returns", body(endpoint.response(), scope));
        described.put("markers", List.of());
        described.put("tags", List.of());
        return described;
    }

    private static Map<String, Object> argument(String name, Object type, Object place) {
        return Map.of("argName", name, "type", type, "paramType", place, "markers", List.of(), "tags", List.of());
    }

    private Object body(Endpoint.Body body, String scope) {
        if (body instanceof Endpoint.Body.Single single) {
            return variant("reference", name(single.type().name(), scope));
        }
        if (body instanceof Endpoint.Body.Many many) {
            Object item = variant("reference", name(many.type().name(), scope));
            return variant("list", Map.of("itemType", item));
        }
        Endpoint.Body.Wrapped wrapped = (Endpoint.Body.Wrapped) body;
        Map<String, Object> wrapper = name(wrapped.wireName() + "Wrapper", scope);
        Object field = Map.of(
                "fieldName",
                wrapped.wireName().substring(0, 1).toLowerCase(Locale.ROOT)
                        + wrapped.wireName().substring(1),
                "type",
                body(wrapped.body(), scope));
        types.add(variant("object", Map.of("typeName", wrapper, "fields", List.of(field))));
        return variant("reference", wrapper);
    }

    private static Map<String, Object> variant(String type, Object value) {
        Map<String, Object> variant = new LinkedHashMap<>();
        variant.put("type", type);
        variant.put(type, value);
        return variant;
    }

    private static Map<String, Object> name(String name, String scope) {
        return Map.of("name", name, "package", scope);
    }
}
