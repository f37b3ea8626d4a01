package dev.vendorspec.processor.emit.dto;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.emit.code.Nullness;
import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.plan.ValuePlan;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.Documents;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.Validator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits an immutable data transfer object. What does not depend on its fields is in {@link VendorObject}. */
public final class DtoEmitter {

    private DtoEmitter() {}

    /** The class of one object type. */
    public static TypeSpec emit(ObjectPlan plan, String vendor) {
        TypeSpec.Builder type = GeneratedType.finalClass(plan.dto(), vendor)
                .addModifiers(Modifier.PUBLIC)
                .superclass(generic(VendorObject.class, plan.dto()))
                .addJavadoc(plan.javadoc());
        plan.fields().forEach(field -> type.addField(field(field)));
        type.addMethod(constructor(plan)).addMethod(builderMethod(plan)).addMethod(blank(plan));
        type.addMethod(toBuilder(plan)).addMethod(fromJson(plan));
        plan.fields().forEach(field -> type.addMethod(accessor(field)));
        type.addMethod(
                inherited("codec", generic(JsonCodec.class, plan.dto()), CodeBlock.of("$T.INSTANCE", plan.codec())));
        type.addMethod(inherited(
                "validator", generic(Validator.class, plan.dto()), CodeBlock.of("$T.INSTANCE", plan.validator())));
        type.addMethod(inherited("self", plan.dto(), CodeBlock.of("this")));
        type.addMethod(values(plan));
        return type.addType(BuilderEmitter.emit(plan)).build();
    }

    private static TypeName generic(Class<?> raw, ClassName argument) {
        return ParameterizedTypeName.get(ClassName.get(raw), argument);
    }

    private static FieldSpec field(FieldPlan field) {
        return FieldSpec.builder(Nullness.nullable(field.value().javaType()), field.javaName(), Modifier.FINAL)
                .build();
    }

    private static MethodSpec constructor(ObjectPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(plan.builder(), "builder")
                .addStatement("super(builder.undocumented)");
        plan.fields().forEach(field -> method.addStatement("this.$1N = builder.$1N", field.javaName()));
        return method.build();
    }

    private static MethodSpec builderMethod(ObjectPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A new builder, in which only defaults and constants are set.")
                .returns(plan.builder());
        List<FieldPlan> presets =
                plan.fields().stream().filter(field -> field.preset() != null).toList();
        if (presets.isEmpty()) {
            return method.addStatement("return blank()").build();
        }
        method.addStatement("$T builder = blank()", plan.builder());
        presets.forEach(field -> method.addStatement("builder.$N = $L", field.javaName(), field.preset()));
        return method.addStatement("return builder").build();
    }

    private static MethodSpec blank(ObjectPlan plan) {
        return MethodSpec.methodBuilder("blank")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("A builder in which nothing is set: an answer has only what came.")
                .returns(plan.builder())
                .addStatement("return new $T()", plan.builder())
                .build();
    }

    private static MethodSpec toBuilder(ObjectPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A new builder with everything that this object has.")
                .returns(plan.builder())
                .addStatement("$T builder = blank()", plan.builder())
                .addStatement("builder.undocumented = undocumented()");
        plan.fields().forEach(field -> method.addStatement("builder.$1N = this.$1N", field.javaName()));
        return method.addStatement("return builder").build();
    }

    private static MethodSpec fromJson(ObjectPlan plan) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Reads the object as the vendor writes it.\n\n@throws $T if the text is not such an object",
                        dev.vendorspec.runtime.UnreadableJsonException.class)
                .addParameter(String.class, "json")
                .returns(plan.dto())
                .addStatement("return $T.read(json, $T.INSTANCE)", Documents.class, plan.codec())
                .build();
    }

    private static MethodSpec accessor(FieldPlan field) {
        Class<?> empty = field.value() instanceof ValuePlan.Many
                ? List.class
                : field.value() instanceof ValuePlan.Entries ? Map.class : null;
        TypeName type = field.value().javaType();
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(field.javadoc())
                .returns(empty != null ? type : Nullness.nullable(type));
        if (field.traits().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (empty != null) {
            method.addStatement("return $1N == null ? $2T.of() : $1N", field.javaName(), empty);
        } else {
            method.addStatement("return $N", field.javaName());
        }
        return method.build();
    }

    private static MethodSpec inherited(String name, TypeName returns, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns)
                .addStatement("return $L", value)
                .build();
    }

    private static MethodSpec values(ObjectPlan plan) {
        CodeBlock values = plan.fields().stream()
                .map(field -> CodeBlock.of("$N", field.javaName()))
                .collect(CodeBlock.joining(",$W", "{", "}"));
        TypeName returns = ArrayTypeName.of(Nullness.nullable(TypeName.get(Object.class)));
        return MethodSpec.methodBuilder("values")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returns)
                .addStatement("return new $T[] $L", Object.class, values)
                .build();
    }
}
