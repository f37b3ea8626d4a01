package dev.vendorspec.processor.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Operation;
import javax.lang.model.element.Modifier;

/** Emits the client's implementation: each method is a call of the runtime with what the spec says of its endpoint. */
public final class ImplementationEmitter {

    private ImplementationEmitter() {}

    /** The implementation of one vendor's client. */
    public static TypeSpec emit(VendorPlan plan) {
        TypeSpec.Builder type = GeneratedType.finalClass(plan.implementation(), plan.name())
                .addSuperinterface(plan.client())
                .addJavadoc("What {@link $T}'s builder makes.", plan.client())
                .addField(GeneratedType.contractCheck());
        for (EndpointPlan endpoint : plan.endpoints()) {
            type.addField(operation(endpoint));
            if (endpoint.rows() != null) {
                type.addField(RowsPiece.matcher(plan, endpoint, endpoint.rows()));
            }
        }
        type.addField(Caller.class, "caller", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor());
        for (EndpointPlan endpoint : plan.endpoints()) {
            type.addMethod(call(endpoint));
            if (endpoint.rows() != null) {
                type.addMethod(RowsPiece.visitor(endpoint, endpoint.rows()));
            }
        }
        return type.build();
    }

    private static FieldSpec operation(EndpointPlan endpoint) {
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Operation.class), endpoint.requestType(), endpoint.responseType());
        return FieldSpec.builder(type, endpoint.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(endpoint.operation())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(Caller.class, "caller")
                .addStatement("this.caller = caller")
                .build();
    }

    private static MethodSpec call(EndpointPlan endpoint) {
        CodeBlock.Builder call = CodeBlock.builder().add("caller.call($N, ", endpoint.constant());
        call.add(endpoint.body() == null ? CodeBlock.of("null") : CodeBlock.of("$N", endpoint.body()));
        call.add(", $L, $T.NONE)", arguments(endpoint), CallOptions.class);
        if (!endpoint.responseType().equals(ClassName.get(Void.class))) {
            call.add(".value()");
        }
        CodeBlock answer = call.build();
        MethodSpec.Builder method =
                ClientEmitter.signature(endpoint).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (endpoint.responseType().equals(ClassName.get(Void.class))) {
            return method.addStatement("$L", answer).build();
        }
        if (endpoint.rows() != null) {
            return method.addStatement(
                            "return $N.match($N, $L)", endpoint.rows().constant(), endpoint.body(), answer)
                    .build();
        }
        if (endpoint.result() == null) {
            return method.addStatement("return $L", answer).build();
        }
        return method.addStatement("$T answer = $L", endpoint.responseType(), answer)
                .addStatement("return $L", endpoint.result().expression())
                .build();
    }

    private static CodeBlock arguments(EndpointPlan endpoint) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (endpoint.pathValues().isEmpty()) {
            code.add("$T.NONE", Arguments.class);
        } else {
            code.add("$T.path($L)", Arguments.class, CodeBlock.join(endpoint.pathValues(), ", "));
        }
        if (endpoint.query() != null) {
            code.add(".query($N)", endpoint.query());
        }
        if (endpoint.headers() != null) {
            code.add(".headers($N)", endpoint.headers());
        }
        return code.build();
    }
}
