package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.emit.code.FieldPiece;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.emit.code.WireForms;
import dev.vendorspec.processor.plan.ConstantPlan;
import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.ParametersPlan;
import dev.vendorspec.processor.plan.ParametersPlan.Answer;
import dev.vendorspec.processor.plan.ParametersPlan.Constant;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.contract.AnswerPattern;
import dev.vendorspec.runtime.contract.Parameter;
import dev.vendorspec.runtime.contract.ResponseBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the constants that describe values outside of objects. */
public final class ParametersEmitter {

    private ParametersEmitter() {}

    /** The class of one vendor. */
    public static TypeSpec emit(ParametersPlan plan, String vendor) {
        WireForms forms = new WireForms(taken(plan));
        List<FieldSpec> parameters = new ArrayList<>();
        plan.constants().forEach(constant -> parameters.add(parameter(constant, forms)));
        plan.answers().forEach(answer -> parameters.add(answer(answer, forms)));
        TypeSpec.Builder type = GeneratedType.finalClass(plan.type(), vendor)
                .addJavadoc(
                        "What travels outside of objects: settings of clients, parts of paths, constants, whole answers.")
                .addField(GeneratedType.contractCheck());
        forms.constants().forEach(type::addField);
        plan.constants().stream()
                .flatMap(constant -> ofChecks(constant).stream())
                .forEach(constant -> type.addField(GeneratedType.privateConstant(constant)));
        parameters.forEach(type::addField);
        plan.patterns()
                .forEach((name, regex) ->
                        type.addField(FieldSpec.builder(AnswerPattern.class, name, Modifier.STATIC, Modifier.FINAL)
                                .initializer("$T.of($S)", AnswerPattern.class, regex)
                                .build()));
        return type.addMethod(GeneratedType.privateConstructor()).build();
    }

    private static FieldSpec answer(Answer answer, WireForms forms) {
        TypeName value = answer.value().javaType();
        TypeName type = ParameterizedTypeName.get(ClassName.get(ResponseBody.class), value);
        return FieldSpec.builder(type, answer.name(), Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.<$T>value($L)", ResponseBody.class, value, forms.reader(answer.value()))
                .build();
    }

    /** The only value that there is needs no check. */
    private static List<ConstantPlan> ofChecks(Constant constant) {
        return constant.fixed() == null ? constant.field().constants() : List.of();
    }

    private static Set<String> taken(ParametersPlan plan) {
        Set<String> names = new HashSet<>();
        for (Constant constant : plan.constants()) {
            names.add(constant.name());
            ofChecks(constant).forEach(own -> names.add(own.name()));
        }
        plan.answers().forEach(answer -> names.add(answer.name()));
        names.addAll(plan.patterns().keySet());
        return names;
    }

    private static FieldSpec parameter(Constant constant, WireForms forms) {
        FieldPlan field = constant.field();
        ParameterizedTypeName type = ParameterizedTypeName.get(
                ClassName.get(Parameter.class), field.value().javaType());
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.<$T>of($L, $L)$>$>",
                        Parameter.class,
                        field.value().javaType(),
                        field.member().code(constant.owner(), field.wireName()),
                        forms.writer(field.value()));
        CodeBlock checks = FieldPiece.checks(field, "context", CodeBlock.of("member"), CodeBlock.of("value"));
        if (constant.fixed() != null) {
            code.add("\n.constant($L)", constant.fixed());
        } else if (!checks.isEmpty()) {
            code.add("\n.check((member, value, context) -> {\n$>").add(checks).add("$<})");
        }
        if (constant.ofClient()) {
            code.add("\n.ofClient()");
        }
        return FieldSpec.builder(type, constant.name(), Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add("$<$<").build())
                .build();
    }
}
