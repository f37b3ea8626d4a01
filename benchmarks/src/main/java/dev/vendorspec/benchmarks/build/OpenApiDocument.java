package dev.vendorspec.benchmarks.build;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same endpoints as an OpenAPI 3.0 document: as much of them as it can say, without the rules. */
final class OpenApiDocument {

    private final Map<String, Object> schemas = new LinkedHashMap<>();
    private final Map<String, Object> paths = new LinkedHashMap<>();

    private OpenApiDocument() {}

    /** The document of all endpoints of the vendors, that many times by other names. */
    static String of(List<Vendor> vendors, int times) {
        OpenApiDocument document = new OpenApiDocument();
        for (int i = 0; i < times; i++) {
            for (Vendor vendor : vendors) {
                document.add(vendor, String.valueOf(i));
            }
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("openapi", "3.0.3");
        root.put("info", Map.of("title", "benchmark", "version", "1"));
        root.put("paths", document.paths);
        root.put("components", Map.of("schemas", document.schemas));
        return Json.of(root);
    }

    private void add(Vendor vendor, String suffix) {
        vendor.objects().forEach(type -> schemas.put(type.name() + suffix, object(type, suffix)));
        vendor.enums().forEach(type -> schemas.put(type.name() + suffix, codes(type)));
        vendor.endpoints()
                .forEach(endpoint -> paths.put(
                        "/" + vendor.name() + suffix + endpoint.path(),
                        Map.of("post", operation(vendor, endpoint, suffix))));
    }

    private static Map<String, Object> object(ObjectType type, String suffix) {
        Map<String, Object> schema = described("object", type.docs());
        List<String> required = new ArrayList<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            properties.put(field.wireName(), value(field.type(), field.docs(), suffix));
            if (field.required()) {
                required.add(field.wireName());
            }
        }
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> codes(EnumType type) {
        Map<String, Object> schema = described(type.numeric() ? "integer" : "string", type.docs());
        schema.put(
                "enum",
                type.codes().stream()
                        .map(code -> type.numeric() ? (Object) Integer.valueOf(code.code()) : code.code())
                        .toList());
        schema.put(
                "x-enum-varnames",
                type.codes().stream().map(EnumType.Code::javaName).toList());
        return schema;
    }

    private static Map<String, Object> value(ValueType type, Docs docs, String suffix) {
        if (type instanceof ValueType.ListOf list) {
            Map<String, Object> schema = described("array", docs);
            schema.put("items", value(list.element(), new Docs(null, null), suffix));
            return schema;
        }
        if (type instanceof ValueType.ObjectOf of) {
            return reference(of.objectName() + suffix);
        }
        if (type instanceof ValueType.EnumOf of) {
            return reference(of.enumName() + suffix);
        }
        Map<String, Object> schema = described(name(type), docs);
        if (type instanceof ValueType.Text text && text.maxLength() != null) {
            schema.put("maxLength", text.maxLength());
        }
        if (type instanceof ValueType.Temporal temporal && temporal.kind() == ValueType.TemporalKind.DATE) {
            schema.put("format", "date");
        }
        return schema;
    }

    private static String name(ValueType type) {
        if (type instanceof ValueType.Flag) {
            return "boolean";
        }
        if (type instanceof ValueType.Whole) {
            return "integer";
        }
        return type instanceof ValueType.Decimal ? "number" : "string";
    }

    private static Map<String, Object> operation(Vendor vendor, Endpoint endpoint, String suffix) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("tags", List.of(vendor.name() + suffix));
        operation.put("operationId", endpoint.name() + suffix);
        if (!endpoint.sent().path().isEmpty()) {
            operation.put(
                    "parameters",
                    endpoint.sent().path().stream()
                            .map(parameter -> Map.of(
                                    "name",
                                    parameter.field().wireName(),
                                    "in",
                                    "path",
                                    "required",
                                    true,
                                    "schema",
                                    Map.of("type", "string")))
                            .toList());
        }
        operation.put("requestBody", Map.of("content", content(endpoint.request(), suffix)));
        operation.put(
                "responses",
                Map.of("200", Map.of("description", "answer", "content", content(endpoint.response(), suffix))));
        return operation;
    }

    private static Map<String, Object> content(Endpoint.Body body, String suffix) {
        return Map.of("application/json", Map.of("schema", body(body, suffix)));
    }

    private static Map<String, Object> body(Endpoint.Body body, String suffix) {
        if (body instanceof Endpoint.Body.Single single) {
            return reference(single.type().name() + suffix);
        }
        if (body instanceof Endpoint.Body.Many many) {
            return Map.of("type", "array", "items", reference(many.type().name() + suffix));
        }
        Endpoint.Body.Wrapped wrapped = (Endpoint.Body.Wrapped) body;
        return Map.of("type", "object", "properties", Map.of(wrapped.wireName(), body(wrapped.body(), suffix)));
    }

    private static Map<String, Object> described(String type, Docs docs) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        if (docs.en() != null || docs.tr() != null) {
            schema.put("description", docs.en() == null ? docs.tr() : docs.en());
        }
        return schema;
    }

    private static Map<String, Object> reference(String type) {
        return Map.of("$ref", "#/components/schemas/" + type);
    }
}
