package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Operation;
import javax.lang.model.element.Modifier;

/** Emits the clients' implementations: each method is a call of the runtime with what the spec says of its endpoint. */
public final class ImplementationEmitter {

    private ImplementationEmitter() {}

    /** The implementation of one vendor's client, which has the constants of both. */
    public static TypeSpec emit(VendorPlan plan) {
        TypeSpec.Builder type = GeneratedType.finalClass(plan.implementation(), plan.name())
                .addSuperinterface(plan.client())
                .addJavadoc("What {@link $T}'s builder makes.", plan.client())
                .addField(GeneratedType.contractCheck());
        LoginPiece.inOrder(plan, endpoint -> type.addField(operation(endpoint)), type::addField);
        for (EndpointPlan endpoint : plan.endpoints()) {
            if (endpoint.rows() != null) {
                type.addField(RowsPiece.matcher(plan, endpoint, endpoint.rows()));
            }
            if (endpoint.paging() != null) {
                type.addField(PagingPiece.constant(endpoint, endpoint.paging()));
            }
            if (endpoint.signature() != null) {
                SignaturePiece.formats(endpoint.signature()).forEach(type::addField);
            }
        }
        type.addField(Caller.class, "caller", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor());
        for (EndpointPlan endpoint : plan.endpoints()) {
            type.addMethod(call(plan, endpoint, Twin.BLOCKING));
            if (endpoint.rows() != null) {
                type.addMethod(RowsPiece.visitor(endpoint, endpoint.rows()));
            }
            if (endpoint.paging() != null) {
                type.addMethod(PagingPiece.call(endpoint, endpoint.paging()));
            }
            if (endpoint.signature() != null) {
                type.addMethod(SignaturePiece.method(endpoint, endpoint.signature()));
            }
        }
        return type.addMethod(async(plan))
                .addMethod(close())
                .addType(emitAsync(plan))
                .build();
    }

    /** The implementation of its twin for those who do not wait. */
    private static TypeSpec emitAsync(VendorPlan plan) {
        TypeSpec.Builder type = GeneratedType.nestedClass(plan.asyncImplementation(), plan.name())
                .addSuperinterface(plan.asyncClient())
                .addJavadoc("What {@link $T#async()} gives.", plan.client());
        type.addField(Caller.class, "caller", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor());
        plan.endpoints().forEach(endpoint -> type.addMethod(call(plan, endpoint, Twin.ASYNC)));
        return type.build();
    }

    private static FieldSpec operation(EndpointPlan endpoint) {
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Operation.class), endpoint.requestType(), endpoint.responseType());
        FieldSpec.Builder field = FieldSpec.builder(type, endpoint.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(endpoint.operation());
        if (endpoint.fillsDeprecated()) {
            field.addAnnotation(GeneratedType.usesDeprecated());
        }
        return field.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(Caller.class, "caller")
                .addStatement("this.caller = caller")
                .build();
    }

    private static MethodSpec call(VendorPlan plan, EndpointPlan endpoint, Twin twin) {
        CodeBlock call = CodeBlock.of(
                "caller.$L($N, $L, $L, $N)",
                twin.callerMethod(),
                endpoint.constant(),
                endpoint.body() == null ? "null" : endpoint.body(),
                endpoint.arguments(),
                endpoint.options());
        return Twin.method(endpoint.withResponse(), endpoint, true)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(twin.responseType(endpoint))
                .addStatement("return $L", twin.mapped(endpoint, call, plan.implementation()))
                .build();
    }

    private static MethodSpec async(VendorPlan plan) {
        return MethodSpec.methodBuilder("async")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.asyncClient())
                .addStatement("return new $T(caller)", plan.asyncImplementation())
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("caller.close()")
                .build();
    }
}
