package dev.vendorspec.processor.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.emit.code.Nullness;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.runtime.VendorException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the interface that users call, and mock in their tests. */
public final class ClientEmitter {

    private ClientEmitter() {}

    /** The client of one vendor. */
    public static TypeSpec emit(VendorPlan plan) {
        TypeSpec.Builder type = GeneratedType.mark(TypeSpec.interfaceBuilder(plan.client()), plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(plan.javadoc())
                .addJavadoc("\n\n<p>Clients are immutable and thread-safe.");
        for (EndpointPlan endpoint : plan.endpoints()) {
            type.addMethod(signature(endpoint)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc(javadoc(endpoint))
                    .build());
            if (isOptional(endpoint)) {
                type.addMethod(shorter(endpoint));
            }
        }
        if (!plan.server().environments().isEmpty()) {
            type.addType(EnvironmentPiece.type(plan));
        }
        return type.addMethod(builder(plan))
                .addType(ClientBuilderEmitter.emit(plan))
                .build();
    }

    /** The method of an endpoint without modifiers and body. */
    static MethodSpec.Builder signature(EndpointPlan endpoint) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(endpoint.method());
        endpoint.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.javaName()));
        if (endpoint.body() != null) {
            method.addParameter(ParameterSpec.builder(endpoint.requestType(), endpoint.body())
                    .build());
        }
        return method.returns(returnType(endpoint));
    }

    private static boolean isOptional(EndpointPlan endpoint) {
        return endpoint.parameters().stream().anyMatch(parameter -> parameter.otherwise() != null);
    }

    /** The same without the arguments that nobody has to give. */
    private static MethodSpec shorter(EndpointPlan endpoint) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(endpoint.method())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("The same without parameters that may be left out.");
        List<CodeBlock> arguments = new ArrayList<>();
        for (EndpointPlan.ParameterPlan parameter : endpoint.parameters()) {
            if (parameter.otherwise() == null) {
                method.addParameter(parameter.type(), parameter.javaName());
                arguments.add(CodeBlock.of("$N", parameter.javaName()));
            } else {
                arguments.add(parameter.otherwise());
            }
        }
        if (endpoint.body() != null) {
            method.addParameter(endpoint.requestType(), endpoint.body());
            arguments.add(CodeBlock.of("$N", endpoint.body()));
        }
        TypeName type = returnType(endpoint);
        return method.returns(type)
                .addStatement(
                        "$L$N($L)",
                        type.equals(TypeName.VOID) ? "" : "return ",
                        endpoint.method(),
                        CodeBlock.join(arguments, ", "))
                .build();
    }

    private static TypeName returnType(EndpointPlan endpoint) {
        TypeName type = endpoint.returnType();
        if (type.equals(ClassName.get(Void.class))) {
            return TypeName.VOID;
        }
        return endpoint.result() != null && endpoint.result().nullable() ? Nullness.nullable(type) : type;
    }

    private static CodeBlock javadoc(EndpointPlan endpoint) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add(endpoint.javadoc()).add("\n\n");
        endpoint.parameters()
                .forEach(parameter -> javadoc.add("@param $L $L\n", parameter.javaName(), parameter.javadoc()));
        return javadoc.add("@throws $T if the call did not succeed; its subclasses say how", VendorException.class)
                .build();
    }

    private static MethodSpec builder(VendorPlan plan) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A new builder of clients.")
                .returns(ClientBuilderEmitter.name(plan))
                .addStatement("return new $T()", ClientBuilderEmitter.name(plan))
                .build();
    }
}
