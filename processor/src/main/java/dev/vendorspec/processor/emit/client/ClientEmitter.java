package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.VendorException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the interfaces that users call, and mock in their tests: of an endpoint's three methods only the one with options
 * and the whole answer is abstract, so that a fake has one method to write.
 */
public final class ClientEmitter {

    private ClientEmitter() {}

    /** The client of one vendor. */
    public static TypeSpec emit(VendorPlan plan) {
        TypeSpec.Builder type = type(plan, plan.client(), Twin.BLOCKING)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(
                        "\n\n<p>Clients are immutable and thread-safe: make one, keep it, and close it at the end.");
        plan.endpoints().stream()
                .filter(endpoint -> endpoint.paging() != null)
                .forEach(endpoint -> type.addMethod(PagingPiece.signature(endpoint, endpoint.paging())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc(PagingPiece.javadoc(endpoint))
                        .build()));
        plan.endpoints().stream()
                .filter(endpoint -> endpoint.paging() != null && isOptional(endpoint))
                .forEach(endpoint -> type.addMethod(shorter(
                        endpoint,
                        endpoint.paging().method(),
                        PagingPiece.type(endpoint, endpoint.paging()),
                        "return ")));
        if (!plan.server().environments().isEmpty()) {
            type.addType(EnvironmentPiece.type(plan));
        }
        return type.addMethod(async(plan))
                .addMethod(close())
                .addMethod(builder(plan))
                .addType(ClientBuilderEmitter.emit(plan))
                .build();
    }

    /** The same for those who do not wait. */
    public static TypeSpec emitAsync(VendorPlan plan) {
        return type(plan, plan.asyncClient(), Twin.ASYNC)
                .addJavadoc(
                        "\n\n<p>Calls without waiting: {@link $T#async()} gives it. Methods do not throw, their futures "
                                + "fail\nwith a {@link $T} or what else the call met. Cancelling a future ends its call. "
                                + "Immutable and\nthread-safe; closed with the client.",
                        plan.client(),
                        VendorException.class)
                .build();
    }

    private static TypeSpec.Builder type(VendorPlan plan, ClassName name, Twin twin) {
        TypeSpec.Builder type = GeneratedType.mark(TypeSpec.interfaceBuilder(name), plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(plan.javadoc());
        for (EndpointPlan endpoint : plan.endpoints()) {
            type.addMethod(plain(endpoint, twin, false))
                    .addMethod(plain(endpoint, twin, true))
                    .addMethod(Twin.method(endpoint.withResponse(), endpoint, true)
                            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                            .addJavadoc("The same with what is different for this call, and all of the answer: status, "
                                    + "headers, body, attempts.")
                            .returns(twin.responseType(endpoint))
                            .build());
            if (isOptional(endpoint)) {
                TypeName value = twin.valueType(endpoint);
                type.addMethod(
                        shorter(endpoint, endpoint.method(), value, value.equals(TypeName.VOID) ? "" : "return "));
            }
        }
        return type;
    }

    private static boolean isOptional(EndpointPlan endpoint) {
        return endpoint.parameters().stream().anyMatch(parameter -> parameter.otherwise() != null);
    }

    /** The same without the arguments that nobody has to give. */
    private static MethodSpec shorter(EndpointPlan endpoint, String name, TypeName returned, String before) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
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
        return method.returns(returned)
                .addStatement("$L$N($L)", before, name, CodeBlock.join(arguments, ", "))
                .build();
    }

    private static MethodSpec plain(EndpointPlan endpoint, Twin twin, boolean options) {
        Stream<String> names = endpoint.parameters().stream().map(EndpointPlan.ParameterPlan::javaName);
        Stream<String> body = Stream.ofNullable(endpoint.body());
        String given = Stream.concat(names, body).map(name -> name + ", ").collect(Collectors.joining());
        CodeBlock last = options ? CodeBlock.of("$N", endpoint.options()) : CodeBlock.of("$T.NONE", CallOptions.class);
        CodeBlock call = CodeBlock.of("$N($L$L)", endpoint.withResponse(), given, last);
        return Twin.method(endpoint.method(), endpoint, options)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(
                        options
                                ? CodeBlock.of("The same with what is different for this call.")
                                : described(endpoint, twin))
                .returns(twin.valueType(endpoint))
                .addStatement("$L", twin.value(endpoint, call))
                .build();
    }

    private static CodeBlock described(EndpointPlan endpoint, Twin twin) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add("$L\n\n", endpoint.javadoc());
        endpoint.parameters()
                .forEach(parameter -> javadoc.add("@param $L $L\n", parameter.javaName(), parameter.javadoc()));
        if (twin == Twin.BLOCKING) {
            javadoc.add("@throws $T if the call did not succeed; its subclasses say how", VendorException.class);
        }
        return javadoc.build();
    }

    private static MethodSpec async(VendorPlan plan) {
        return MethodSpec.methodBuilder("async")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("The same client for those who do not wait.")
                .returns(plan.asyncClient())
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(
                        "Ends what is under way, and frees what the builder made; later calls fail. What the builder "
                                + "was given\nstays open. Nothing the second time.")
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
