package dev.vendorspec.processor.emit.enums;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EnumPlan;
import dev.vendorspec.processor.plan.EnumPlan.CodePlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.contract.CodeList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits an open enum: a final class, since a Java enum could not keep a code that the page does not list. For
 * {@code switch} it has a Java enum of the listed codes inside.
 */
public final class EnumEmitter {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private EnumEmitter() {}

    /** The class of one enum. */
    public static TypeSpec emit(EnumPlan plan, String vendor) {
        ClassName known = plan.type().nestedClass("Known");
        TypeSpec.Builder type = GeneratedType.finalClass(plan.type(), vendor)
                .addModifiers(Modifier.PUBLIC)
                .superclass(Code.class)
                .addJavadoc(plan.javadoc());
        plan.codes().forEach(code -> type.addField(constant(plan, code)));
        return type.addField(codes(plan))
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(plan, known))
                .addMethod(unlisted(plan, known))
                .addMethod(of(plan))
                .addMethod(listed(plan))
                .addMethod(knownMethod(known))
                .addType(known(plan, known))
                .build();
    }

    private static FieldSpec constant(EnumPlan plan, CodePlan code) {
        return FieldSpec.builder(plan.type(), code.constant(), CONSTANT)
                .addJavadoc(code.javadoc())
                .initializer(
                        "new $T($S, Known.$N, $S, $S)", plan.type(), code.code(), code.constant(), code.tr(), code.en())
                .build();
    }

    private static FieldSpec codes(EnumPlan plan) {
        CodeBlock constants = plan.codes().stream()
                .map(code -> CodeBlock.of("$N", code.constant()))
                .collect(CodeBlock.joining(",$W"));
        TypeName type = ParameterizedTypeName.get(ClassName.get(CodeList.class), plan.type());
        return FieldSpec.builder(type, "CODES", Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($T::unlisted, $L)", CodeList.class, plan.type(), constants)
                .build();
    }

    private static MethodSpec constructor(EnumPlan plan, ClassName known) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "code")
                .addParameter(known, "known")
                .addParameter(TypeName.get(String.class).nullable(), "tr")
                .addParameter(TypeName.get(String.class).nullable(), "en")
                .addStatement("super(code, $L, known != $T.UNKNOWN, tr, en)", plan.numeric(), known)
                .addStatement("this.known = known")
                .build();
    }

    private static MethodSpec unlisted(EnumPlan plan, ClassName known) {
        return MethodSpec.methodBuilder("unlisted")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "code")
                .returns(plan.type())
                .addStatement("return new $T(code, $T.UNKNOWN, null, null)", plan.type(), known)
                .build();
    }

    private static MethodSpec of(EnumPlan plan) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The constant of that code, or an object that keeps a code that is not listed.")
                .addParameter(String.class, "code")
                .returns(plan.type())
                .addStatement("return CODES.get(code)")
                .build();
    }

    private static MethodSpec listed(EnumPlan plan) {
        return MethodSpec.methodBuilder("values")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The listed codes in the page's order.")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), plan.type()))
                .addStatement("return CODES.known()")
                .build();
    }

    private static MethodSpec knownMethod(ClassName known) {
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The code as a Java enum, for {@code switch}.")
                .returns(known)
                .addStatement("return known")
                .build();
    }

    private static TypeSpec known(EnumPlan plan, ClassName known) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The listed codes, named as the constants, and one for all others.");
        plan.codes().forEach(code -> type.addEnumConstant(code.constant()));
        return type.addEnumConstant("UNKNOWN").build();
    }
}
