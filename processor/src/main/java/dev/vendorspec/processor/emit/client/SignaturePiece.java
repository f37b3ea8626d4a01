package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.SignaturePlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.runtime.contract.Signing;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What computed values need in their client: the clock's forms, and a method that computes them. */
final class SignaturePiece {

    private SignaturePiece() {}

    static List<FieldSpec> formats(SignaturePlan signature) {
        return signature.formats().stream()
                .map(format -> FieldSpec.builder(
                                DateTimeFormatter.class,
                                format.constant(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(format.initializer())
                        .build())
                .toList();
    }

    static MethodSpec method(EndpointPlan endpoint, SignaturePlan signature) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(signature.method())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Signing.class), endpoint.requestType()), "signing");
        if (signature.deprecated()) {
            method.addAnnotation(GeneratedType.usesDeprecated());
        }
        return method.addCode(signature.statements()).build();
    }
}
