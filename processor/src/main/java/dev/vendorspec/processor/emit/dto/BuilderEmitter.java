package dev.vendorspec.processor.emit.dto;

import com.palantir.javapoet.ClassName;
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
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.Copies;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the builder nested in a DTO. */
final class BuilderEmitter {

    private static final TypeName UNDOCUMENTED = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(JsonValue.class));

    private BuilderEmitter() {}

    static TypeSpec emit(ObjectPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.builder())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Builds a {@link $T}. Checks nothing: that is what {@code validate()} is for. "
                                + "Not thread-safe.",
                        plan.dto());
        plan.fields().forEach(field -> type.addField(field(field)));
        type.addField(FieldSpec.builder(UNDOCUMENTED, "undocumented")
                .initializer("$T.of()", Map.class)
                .build());
        type.addMethod(GeneratedType.privateConstructor());
        plan.fields().stream().filter(field -> !field.constantValue()).forEach(field -> {
            type.addMethod(setter(plan, field));
        });
        return type.addMethod(undocumented(plan)).addMethod(build(plan)).build();
    }

    private static FieldSpec field(FieldPlan field) {
        return FieldSpec.builder(Nullness.nullable(field.value().javaType()), field.javaName())
                .build();
    }

    private static MethodSpec setter(ObjectPlan plan, FieldPlan field) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(field.javadoc())
                .addParameter(Nullness.nullable(field.value().javaType()), field.javaName())
                .returns(plan.builder());
        if (field.traits().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (field.value() instanceof ValuePlan.Entries) {
            method.addStatement("this.$1N = $2T.ofMap($1N)", field.javaName(), Copies.class);
        } else if (field.value() instanceof ValuePlan.Many) {
            method.addStatement("this.$1N = $1N == null ? null : $2T.copyOf($1N)", field.javaName(), List.class);
        } else {
            method.addStatement("this.$1N = $1N", field.javaName());
        }
        return method.addStatement("return this").build();
    }

    private static MethodSpec undocumented(ObjectPlan plan) {
        return MethodSpec.methodBuilder("undocumented")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Adds a member that the vendor's page does not document; it is sent behind the others.")
                .addParameter(String.class, "wireName")
                .addParameter(JsonValue.class, "value")
                .returns(plan.builder())
                .addStatement("undocumented = $T.with(undocumented, wireName, value)", Copies.class)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build(ObjectPlan plan) {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The object as built so far.")
                .returns(plan.dto())
                .addStatement("return new $T(this)", plan.dto())
                .build();
    }
}
