package dev.vendorspec.language.export;

import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.List;

/** Schemas of fields: the wire form always, the checks only where a broken one counts. {@link ObjectSchemas} calls it. */
final class ValueSchemas {

    private final Vendor vendor;
    private final LiteralSchemas literals;

    ValueSchemas(Vendor vendor) {
        this.vendor = vendor;
        this.literals = new LiteralSchemas(vendor);
    }

    /** What the value of a field must be where the member is there. */
    SchemaNode of(Field field) {
        boolean enforced = field.level() == Level.ENFORCE;
        boolean required = enforced && field.required();
        SchemaNode node =
                value(field, field.type(), enforced, required && !field.traits().blankAllowed());
        if (required) {
            node.and(field.traits().blankAllowed() ? SchemaNode.empty() : notBlank(field.type()));
        }
        if (enforced && field.constant() != null) {
            literals.equal(field.type(), field.constant()).ifPresent(node::and);
        }
        boolean made = field.traits().join() != null || field.traits().encode() != Traits.Encode.PLAIN;
        SchemaNode travels = made ? SchemaNode.of("type", "string") : node;
        return switch (field.traits().absent()) {
            case OMITTED -> travels;
            case NULL -> SchemaNode.anyOf(List.of(SchemaNode.of("type", "null"), travels));
            case EMPTY -> SchemaNode.anyOf(List.of(SchemaNode.of("const", ""), travels));
        };
    }

    /** What a value that is there and of its type must be not to be blank. */
    SchemaNode notBlank(ValueType type) {
        if (type instanceof ValueType.ListOf) {
            return SchemaNode.of("minItems", 1);
        }
        if (type instanceof ValueType.MapOf) {
            return SchemaNode.of("minProperties", 1);
        }
        if (type instanceof ValueType.EnumOf code && isText(code)) {
            return codeNotBlank(vendor.enumType(code.enumName()));
        }
        return type instanceof ValueType.Text ? Patterns.notBlank() : SchemaNode.empty();
    }

    /** A listed code is a value even if its text is blank. */
    private static SchemaNode codeNotBlank(EnumType type) {
        List<String> blank = type.codes().stream()
                .map(EnumType.Code::code)
                .filter(String::isBlank)
                .toList();
        return blank.isEmpty()
                ? Patterns.notBlank()
                : SchemaNode.anyOf(List.of(SchemaNode.of("enum", blank), Patterns.notBlank()));
    }

    private SchemaNode value(Field field, ValueType type, boolean enforced, boolean required) {
        if (type instanceof ValueType.Text text) {
            SchemaNode node = SchemaNode.of("type", "string");
            return enforced ? node.and(TextSchemas.limits(field, text, !required)) : node;
        }
        if (type instanceof ValueType.Whole whole) {
            return NumberSchemas.whole(whole, enforced).and(oneOf(field, type, enforced));
        }
        if (type instanceof ValueType.Decimal decimal) {
            return NumberSchemas.decimal(decimal, enforced).and(oneOf(field, type, enforced));
        }
        if (type instanceof ValueType.EnumOf code) {
            return code(code, enforced);
        }
        if (type instanceof ValueType.MapOf map) {
            return map(field, map, enforced);
        }
        if (type instanceof ValueType.ListOf list) {
            return list(field, list, enforced);
        }
        return form(type);
    }

    /** Types that have no checks of their own; of a type that is none of these nothing is said. */
    private static SchemaNode form(ValueType type) {
        if (type instanceof ValueType.ObjectOf object) {
            return SchemaNode.of("$ref", SchemaExport.reference(object.objectName()));
        }
        if (type instanceof ValueType.Flag flag) {
            return flag.wire().equals(ValueType.FlagForm.JSON)
                    ? SchemaNode.of("type", "boolean")
                    : SchemaNode.of(
                            "enum",
                            List.of(LiteralSchemas.flag(flag.wire(), false), LiteralSchemas.flag(flag.wire(), true)));
        }
        if (type instanceof ValueType.Bytes || type instanceof ValueType.File) {
            return SchemaNode.of("type", "string");
        }
        if (type instanceof ValueType.Epoch count) {
            return SchemaNode.of("type", count.asText() ? "string" : "integer");
        }
        if (type instanceof ValueType.Uuid) {
            return SchemaNode.of("type", "string").with("pattern", Patterns.UUID);
        }
        return type instanceof ValueType.Temporal temporal ? temporal(temporal) : SchemaNode.empty();
    }

    private static SchemaNode temporal(ValueType.Temporal type) {
        SchemaNode node = SchemaNode.of("type", "string");
        return type.pattern() == null ? node.and(Patterns.iso(type.kind())) : node;
    }

    private SchemaNode code(ValueType.EnumOf type, boolean enforced) {
        EnumType codes = vendor.enumType(type.enumName());
        SchemaNode node = SchemaNode.of("type", isText(type) ? "string" : "integer");
        return enforced && !codes.open()
                ? node.with(
                        "enum",
                        codes.codes().stream()
                                .map(code -> literals.code(type, code))
                                .toList())
                : node;
    }

    private boolean isText(ValueType.EnumOf type) {
        return type.asText() || !vendor.enumType(type.enumName()).numeric();
    }

    /** The only values that a number may have, where their forms on the wire can be told. */
    private SchemaNode oneOf(Field field, ValueType type, boolean enforced) {
        List<SchemaNode> allowed = field.traits().oneOf().stream()
                .flatMap(literal -> literals.equal(type, literal).stream())
                .toList();
        boolean said = enforced
                && !allowed.isEmpty()
                && allowed.size() == field.traits().oneOf().size();
        return said ? SchemaNode.anyOf(allowed) : SchemaNode.empty();
    }

    private SchemaNode map(Field field, ValueType.MapOf type, boolean enforced) {
        SchemaNode node = SchemaNode.of("type", "object")
                .with("additionalProperties", value(field, type.element(), enforced, false));
        if (enforced && type.minItems() != null) {
            node.with("minProperties", type.minItems());
        }
        if (enforced && type.maxItems() != null) {
            node.with("maxProperties", type.maxItems());
        }
        return node;
    }

    private SchemaNode list(Field field, ValueType.ListOf type, boolean enforced) {
        SchemaNode node = SchemaNode.of("type", "array").with("items", value(field, type.element(), enforced, false));
        if (enforced && type.minItems() != null) {
            node.with("minItems", type.minItems());
        }
        if (enforced && type.maxItems() != null) {
            node.with("maxItems", type.maxItems());
        }
        return node;
    }
}
