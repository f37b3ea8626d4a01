package dev.vendorspec.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vendorspec.processor.emit.code.FieldPiece;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.emit.code.SplitMethod;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.runtime.contract.RuleInfo;
import dev.vendorspec.runtime.contract.ValidationContext;
import dev.vendorspec.runtime.contract.Validator;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the validator of an object: first its fields in their order, then its rules in theirs. */
public final class ValidatorEmitter {

    private ValidatorEmitter() {}

    /** The validator of one object type. */
    public static TypeSpec emit(ObjectPlan plan, String vendor) {
        TypeSpec.Builder type = GeneratedType.finalClass(plan.validator(), vendor)
                .addJavadoc("Tells what is wrong with a {@link $T}.", plan.dto())
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Validator.class), plan.dto()))
                .addField(FieldSpec.builder(plan.validator(), "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", plan.validator())
                        .build());
        plan.rules()
                .forEach(rule -> type.addField(FieldSpec.builder(
                                RuleInfo.class, rule.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(rule.info())
                        .build()));
        plan.fields().stream()
                .flatMap(field -> field.constants().stream())
                .forEach(constant -> type.addField(FieldSpec.builder(
                                constant.type(), constant.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(constant.value())
                        .build()));
        return type.addMethod(GeneratedType.privateConstructor())
                .addMethods(validating(plan))
                .build();
    }

    private static List<MethodSpec> validating(ObjectPlan plan) {
        MethodSpec.Builder validate = MethodSpec.methodBuilder("validate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(plan.dto(), RulePiece.VALUE)
                .addParameter(ValidationContext.class, "context");
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(SplitMethod.fill(
                validate,
                "fields",
                plan.fields(),
                field -> FieldPiece.checks(plan, field),
                name -> piece(plan, name),
                "value, context"));
        methods.addAll(SplitMethod.fill(
                validate, "rules", plan.rules(), RulePiece::check, name -> piece(plan, name), "value, context"));
        methods.add(0, validate.build());
        return methods;
    }

    private static MethodSpec.Builder piece(ObjectPlan plan, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(plan.dto(), RulePiece.VALUE)
                .addParameter(ValidationContext.class, "context");
    }
}
