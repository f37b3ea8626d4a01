package dev.vendorspec.benchmarks.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vendorspec.benchmarks.beans.ClientBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A bean's constraints as a JSON Schema; kinds of text are formats, rules of several fields {@code if} and {@code then}. */
final class JsonSchema {

    private static final String FILLED = "{\"pattern\": \"\\\\S\"}";

    private final JsonMapper mapper = new JsonMapper();

    /** The schema, with the classes below it in place. */
    ObjectNode of(Class<?> bean) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        Map<String, String> wireNames = new LinkedHashMap<>();
        for (Field field : bean.getDeclaredFields()) {
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            String name = property == null ? field.getName() : property.value();
            wireNames.put(field.getName(), name);
            ObjectNode value = schema.withObjectProperty("properties").putObject(name);
            for (Annotation annotation : field.getAnnotations()) {
                constrain(schema, name, value, annotation, field);
            }
        }
        rule(bean, wireNames).forEach(schema::set);
        return schema;
    }

    private void constrain(ObjectNode schema, String name, ObjectNode value, Annotation annotation, Field field) {
        if (annotation instanceof NotNull || annotation instanceof NotBlank) {
            schema.withArrayProperty("required").add(name);
        }
        if (annotation instanceof NotBlank) {
            value.put("pattern", "\\S");
        } else if (annotation instanceof Size size) {
            value.put("maxLength", size.max());
        } else if (annotation instanceof Min min) {
            value.put("minimum", min.value());
        } else if (annotation instanceof Max max) {
            value.put("maximum", max.value());
        } else if (annotation instanceof Shaped shaped) {
            value.put("format", shaped.value().name());
        } else if (annotation instanceof Pattern pattern) {
            value.withArrayProperty("allOf").addObject().put("pattern", "^(?:" + pattern.regexp() + ")$");
        } else if (annotation instanceof Valid && field.getGenericType() instanceof ParameterizedType list) {
            value.put("type", "array").set("items", of((Class<?>) list.getActualTypeArguments()[0]));
        } else if (annotation instanceof Valid) {
            value.setAll(of(field.getType()));
        } else if (!(annotation instanceof NotNull)
                && annotation.annotationType().isAnnotationPresent(Constraint.class)) {
            throw new IllegalStateException("no keyword for " + annotation + " at " + field);
        }
    }

    /** The same rules as {@link Conditional}'s. */
    private Map<String, JsonNode> rule(Class<?> bean, Map<String, String> names) {
        if (bean == CustomerBean.class) {
            return Map.of(
                    "if", when(names, "customerTaxNo", "\"11111111111\""),
                    "then", filled(names, "customerElectronicArchiveBillEmail"));
        }
        if (bean == ClientBean.class) {
            return Map.of(
                    "if", when(names, "einvoiceClient", "\"1\""),
                    "then", filled(names, "clientProfile", "postLabel", "senderLabel"));
        }
        if (bean == CreateCustomerBean.class) {
            ObjectNode person = JsonNodeFactory.instance.objectNode();
            person.set("if", when(names, "isCompany", "false"));
            person.set("then", filled(names, "firstName", "lastName", "tckn"));
            return Map.of(
                    "if", when(names, "isCompany", "true"),
                    "then", filled(names, "companyName", "taxNumber", "taxOffice"),
                    "else", person);
        }
        return Map.of();
    }

    private JsonNode when(Map<String, String> names, String field, String value) {
        return object(List.of(field), names, "{\"const\": " + value + "}");
    }

    private JsonNode filled(Map<String, String> names, String... fields) {
        return object(Arrays.asList(fields), names, FILLED);
    }

    private JsonNode object(List<String> fields, Map<String, String> names, String each) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        for (String field : fields) {
            String name = names.get(field);
            if (name == null) {
                throw new IllegalStateException("no field " + field);
            }
            schema.withArrayProperty("required").add(name);
            schema.withObjectProperty("properties").set(name, mapper.readTree(each));
        }
        return schema;
    }
}
