package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Encoding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a row of a vendor's table to a field of a DTO. */
final class FieldPlanner {

    private final VendorNames names;
    private final ValuePlanner values;
    private final CheckPlanner checks;

    FieldPlanner(Vendor vendor, VendorNames names, ValuePlanner values) {
        this.names = names;
        this.values = values;
        this.checks = new CheckPlanner(vendor, values);
    }

    /**
     * @param constants the names that are free in the type's validator
     */
    FieldPlan plan(ObjectType type, Field field, NameAllocator constants) {
        return plan(field, names.javaName(type, field), names.memberConstant(type, field), constants);
    }

    /** A field that stands by itself, with its names. */
    FieldPlan plan(Field field, String javaName, String constantName, NameAllocator constants) {
        Map<String, ConstantPlan> own = checks.constants(field, constants, constantName);
        Literal constant = field.constant();
        Literal preset = constant == null ? field.defaultValue() : constant;
        return new FieldPlan(
                field.wireName(),
                javaName,
                constantName,
                values.plan(field.type()),
                field.required(),
                preset == null ? null : values.literal(field.type(), preset),
                constant != null,
                field.except(),
                checks.ofValue(field, own),
                checks.ofList(field),
                List.copyOf(own.values()),
                traits(field),
                member(field),
                javadoc(field));
    }

    private static TraitsPlan traits(Field field) {
        Traits traits = field.traits();
        String absence = switch (traits.absent()) {
            case OMITTED -> null;
            case NULL -> "absentAsNull";
            case EMPTY -> "absentAsEmpty";
        };
        return new TraitsPlan(
                traits.blankAllowed() ? "present" : "required",
                absence,
                traits.absent() == Traits.Absent.EMPTY && field.type() instanceof ValueType.Text,
                traits.aka(),
                encoding(field),
                traits.join(),
                traits.deprecated() != null);
    }

    /** What has no plain text is JSON text before it is base64. */
    private static @Nullable String encoding(Field field) {
        boolean plain = !(field.type() instanceof ValueType.ObjectOf
                || field.type() instanceof ValueType.ListOf
                || field.type() instanceof ValueType.MapOf
                || field.type() instanceof ValueType.Json);
        return switch (field.traits().encode()) {
            case PLAIN -> null;
            case BASE64 -> (plain ? Encoding.BASE64 : Encoding.JSON_BASE64).name();
            case JSON -> Encoding.JSON.name();
            case JSON_BASE64 -> Encoding.JSON_BASE64.name();
        };
    }

    /** What the page says of the field's member. */
    static MemberPlan member(Field field) {
        Docs docs = field.docs();
        CodeBlock labels = docs.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $S, $S", docs.tr(), docs.en());
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.sensitivity() == Sensitivity.PERSONAL) {
            code.add(".personal()");
        } else if (field.sensitivity() == Sensitivity.SECRET) {
            code.add(".secret()");
        }
        if (field.level() != Level.ENFORCE) {
            code.add(
                    ".level($T.$N)",
                    dev.vendorspec.runtime.Level.class,
                    field.level().name());
        }
        if (field.traits().join() != null) {
            code.add(".join($S)", field.traits().join());
        }
        if (field.traits().encode() != Traits.Encode.PLAIN) {
            code.add(".encode($T.$N)", Encoding.class, field.traits().encode().name());
        }
        return new MemberPlan(labels, code.build());
    }

    /** The accessor's comment: the page's words, what is demanded, and where the page contradicts itself. */
    static CodeBlock javadoc(Field field) {
        JavadocText text = new JavadocText();
        text.summary(field.wireName() + (field.required() ? ", required" : ""), field.docs());
        Field.Contradiction contradiction = field.contradiction();
        if (contradiction != null) {
            text.add("The page documents " + contradiction.documented() + ", but " + contradiction.because() + ".");
        }
        if (!field.traits().aka().isEmpty()) {
            text.add("Also read as " + String.join(", ", field.traits().aka()) + ".");
        }
        text.deprecated(field.traits().deprecated());
        return text.toCode();
    }
}
