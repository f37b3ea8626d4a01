package dev.vendorspec.processor.emit.dto;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.plan.ValuePlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.ObjectBuilder;
import dev.vendorspec.runtime.contract.Copies;
import javax.lang.model.element.Modifier;

/** Emits the builder nested in a DTO, which has the fields of both. */
final class BuilderEmitter {

    private static final CodeBlock NOTHING = CodeBlock.of("");

    private BuilderEmitter() {}

    static TypeSpec emit(ObjectPlan plan, String vendor) {
        TypeSpec.Builder type = GeneratedType.nestedClass(plan.builder(), vendor)
                .addModifiers(Modifier.PUBLIC)
                .superclass(ParameterizedTypeName.get(ClassName.get(ObjectBuilder.class), plan.builder()))
                .addJavadoc(
                        "Builds a {@link $T}. Checks nothing: that is what {@code validate()} is for. "
                                + "Not thread-safe.",
                        plan.dto());
        plan.fields().forEach(field -> type.addField(field(field)));
        type.addMethod(MethodSpec.constructorBuilder().build());
        plan.fields().stream().filter(field -> !field.constantValue()).forEach(field -> {
            type.addMethod(setter(plan, field));
        });
        return type.addMethod(build(plan)).build();
    }

    private static FieldSpec field(FieldPlan field) {
        return FieldSpec.builder(field.value().javaType().nullable(), field.javaName())
                .build();
    }

    private static MethodSpec setter(ObjectPlan plan, FieldPlan field) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(plan.built() ? field.javadoc() : NOTHING)
                .addParameter(field.value().javaType().nullable(), "value")
                .returns(plan.builder());
        if (field.traits().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (field.value() instanceof ValuePlan.Entries) {
            method.addStatement("this.$N = $T.ofMap(value)", field.javaName(), Copies.class);
        } else if (field.value() instanceof ValuePlan.Many) {
            method.addStatement("this.$N = $T.ofList(value)", field.javaName(), Copies.class);
        } else {
            method.addStatement("this.$N = value", field.javaName());
        }
        return method.addStatement("return this").build();
    }

    private static MethodSpec build(ObjectPlan plan) {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The object as built so far.")
                .returns(plan.dto())
                .addStatement("return new $T(copy())", plan.dto())
                .build();
    }
}
