package dev.vendorspec.processor.emit.validator;

import dev.vendorspec.processor.emit.code.FieldPiece;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.emit.code.SplitMethod;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.contract.RuleInfo;
import dev.vendorspec.runtime.contract.ValidationContext;
import dev.vendorspec.runtime.contract.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the validator of an object: first its fields in their order, then its rules in theirs. */
public final class ValidatorEmitter {

    private ValidatorEmitter() {}

    /** Adds the method of {@link Validator} to an object's spec class, with the constants that it needs. */
    public static void addTo(TypeSpec.Builder type, ObjectPlan plan) {
        plan.rules()
                .forEach(rule -> type.addField(FieldSpec.builder(
                                RuleInfo.class, rule.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(rule.info())
                        .build()));
        Stream.concat(
                        plan.fields().stream().flatMap(field -> field.constants().stream()),
                        plan.rules().stream().flatMap(rule -> rule.constants().stream()))
                .forEach(constant -> type.addField(GeneratedType.privateConstant(constant)));
        type.addMethods(validating(plan));
    }

    private static List<MethodSpec> validating(ObjectPlan plan) {
        MethodSpec.Builder validate = MethodSpec.methodBuilder("validate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(plan.dto(), "value")
                .addParameter(ValidationContext.class, "context");
        if (!checksNothing(plan)) {
            validate.addStatement("$T fields = value.fields", plan.builder());
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(SplitMethod.fill(
                validate, "fields", plan.fields(), FieldPiece::checks, name -> piece(plan, name), "fields, context"));
        methods.addAll(SplitMethod.fill(
                validate, "rules", plan.rules(), RulePiece::check, name -> piece(plan, name), "fields, context"));
        methods.add(0, validate.build());
        return methods;
    }

    private static boolean checksNothing(ObjectPlan plan) {
        return plan.rules().isEmpty()
                && plan.fields().stream()
                        .allMatch(field -> FieldPiece.checks(field).isEmpty());
    }

    private static MethodSpec.Builder piece(ObjectPlan plan, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(plan.builder(), "fields")
                .addParameter(ValidationContext.class, "context");
    }
}
