package dev.vendorspec.processor.emit.dto;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.plan.ValuePlan;
import dev.vendorspec.processor.source.ArrayTypeName;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.Documents;
import dev.vendorspec.runtime.contract.ObjectDefinition;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits an immutable data transfer object. What does not depend on its fields is in {@link VendorObject}. */
public final class DtoEmitter {

    private DtoEmitter() {}

    /** The class of one object type, to which its codec and validator are still to be added. */
    public static TypeSpec.Builder emit(ObjectPlan plan, String vendor) {
        TypeSpec.Builder type = GeneratedType.finalClass(plan.dto(), vendor)
                .addModifiers(Modifier.PUBLIC)
                .superclass(generic(VendorObject.class, plan.dto()))
                .addJavadoc(plan.javadoc());
        type.addField(plan.builder(), "fields", Modifier.FINAL);
        type.addMethod(constructor(plan)).addMethod(builderMethod(plan));
        type.addMethod(toBuilder(plan)).addMethod(fromJson(plan));
        plan.fields().forEach(field -> type.addMethod(accessor(plan, field)));
        type.addMethod(objectDefinition(plan)).addMethod(values(plan));
        return type.addType(BuilderEmitter.emit(plan, vendor));
    }

    private static TypeName generic(Class<?> raw, ClassName argument) {
        return ParameterizedTypeName.get(ClassName.get(raw), argument);
    }

    /** The builder that comes in is the object's own from then on. */
    private static MethodSpec constructor(ObjectPlan plan) {
        return MethodSpec.constructorBuilder()
                .addParameter(plan.builder(), "fields")
                .addStatement("super(fields)")
                .addStatement("this.fields = fields")
                .build();
    }

    private static MethodSpec builderMethod(ObjectPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A new builder, in which only defaults and constants are set.")
                .returns(plan.builder());
        List<FieldPlan> presets =
                plan.fields().stream().filter(field -> field.preset() != null).toList();
        if (presets.isEmpty()) {
            return method.addStatement("return new $T()", plan.builder()).build();
        }
        method.addStatement("$1T builder = new $1T()", plan.builder());
        presets.forEach(field -> method.addStatement("builder.$N = $L", field.javaName(), field.preset()));
        return method.addStatement("return builder").build();
    }

    private static MethodSpec toBuilder(ObjectPlan plan) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A new builder with everything that this object has.")
                .returns(plan.builder())
                .addStatement("return fields.copy()")
                .build();
    }

    private static MethodSpec fromJson(ObjectPlan plan) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Reads the object as the vendor writes it, or fails with an {@link $T}.",
                        UnreadableJsonException.class)
                .addParameter(String.class, "json")
                .returns(plan.dto())
                .addStatement("return $T.read(json, $T.INSTANCE)", Documents.class, plan.spec())
                .build();
    }

    private static MethodSpec accessor(ObjectPlan plan, FieldPlan field) {
        Class<?> empty = field.value() instanceof ValuePlan.Many
                ? List.class
                : field.value() instanceof ValuePlan.Entries ? Map.class : null;
        TypeName type = field.value().javaType();
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(plan.lookedInto() ? field.javadoc() : CodeBlock.of(""))
                .returns(empty != null ? type : type.nullable());
        if (field.traits().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (empty != null) {
            method.addStatement("return fields.$1N == null ? $2T.of() : fields.$1N", field.javaName(), empty);
        } else {
            method.addStatement("return fields.$N", field.javaName());
        }
        return method.build();
    }

    private static MethodSpec objectDefinition(ObjectPlan plan) {
        return MethodSpec.methodBuilder("objectDefinition")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(generic(ObjectDefinition.class, plan.dto()))
                .addStatement("return $T.INSTANCE", plan.spec())
                .build();
    }

    private static MethodSpec values(ObjectPlan plan) {
        CodeBlock values = plan.fields().stream()
                .map(field -> CodeBlock.of("fields.$N", field.javaName()))
                .collect(CodeBlock.joining(",$W", "{", "}"));
        TypeName returns = ArrayTypeName.of(TypeName.get(Object.class).nullable());
        return MethodSpec.methodBuilder("values")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns)
                .addStatement("return new $T[] $L", Object.class, values)
                .build();
    }
}
