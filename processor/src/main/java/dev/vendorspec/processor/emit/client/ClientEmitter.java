package dev.vendorspec.processor.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.VendorException;
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
                            .addJavadoc("The same with all of the answer: status, headers, body, attempts.")
                            .addJavadoc(tags(endpoint, twin, true))
                            .returns(twin.responseType(endpoint))
                            .build());
        }
        return type;
    }

    private static MethodSpec plain(EndpointPlan endpoint, Twin twin, boolean options) {
        Stream<String> names = endpoint.parameters().stream().map(EndpointPlan.ParameterPlan::javaName);
        Stream<String> body = Stream.ofNullable(endpoint.body());
        String given = Stream.concat(names, body).map(name -> name + ", ").collect(Collectors.joining());
        CodeBlock last = options ? CodeBlock.of("$N", endpoint.options()) : CodeBlock.of("$T.NONE", CallOptions.class);
        CodeBlock call = CodeBlock.of("$N($L$L)", endpoint.withResponse(), given, last);
        CodeBlock what = options
                ? CodeBlock.of("The same with what is different for this call.")
                : CodeBlock.of("$L", endpoint.javadoc());
        return Twin.method(endpoint.method(), endpoint, options)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(what)
                .addJavadoc(tags(endpoint, twin, options))
                .returns(twin.valueType(endpoint))
                .addStatement("$L", twin.value(endpoint, call))
                .build();
    }

    private static CodeBlock tags(EndpointPlan endpoint, Twin twin, boolean options) {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        if (twin == Twin.BLOCKING || options || !endpoint.parameters().isEmpty()) {
            javadoc.add("\n\n");
        }
        endpoint.parameters()
                .forEach(parameter -> javadoc.add("@param $L $L\n", parameter.javaName(), parameter.javadoc()));
        if (options) {
            javadoc.add("@param $L what is different for this call\n", endpoint.options());
        }
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
