package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.CallFutures;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The two kinds of client: they have the same methods, one that waits and one that gives futures. */
enum Twin {
    BLOCKING("call"),
    ASYNC("callAsync");

    private static final ClassName NOTHING = ClassName.get(Void.class);

    private final String callerMethod;

    Twin(String callerMethod) {
        this.callerMethod = callerMethod;
    }

    /** The method of {@code Caller} that makes the call. */
    String callerMethod() {
        return callerMethod;
    }

    /** What the method with options and the whole answer returns. */
    TypeName responseType(EndpointPlan endpoint) {
        TypeName response = ParameterizedTypeName.get(ClassName.get(VendorResponse.class), value(endpoint));
        return this == BLOCKING ? response : future(response);
    }

    /** What the plain method returns. */
    TypeName valueType(EndpointPlan endpoint) {
        if (this == ASYNC) {
            return future(value(endpoint));
        }
        return returnsNothing(endpoint) ? TypeName.VOID : value(endpoint);
    }

    /** The plain method's last step: the answer's value alone. */
    CodeBlock value(EndpointPlan endpoint, CodeBlock call) {
        if (this == ASYNC) {
            return CodeBlock.of("return $T.value($L)", CallFutures.class, call);
        }
        return returnsNothing(endpoint) ? call : CodeBlock.of("return $L.value()", call);
    }

    /** The call, with what the caller gets of the answer; {@code owner} has the constants. */
    CodeBlock mapped(EndpointPlan endpoint, CodeBlock call, ClassName owner) {
        CodeBlock function = function(endpoint, owner);
        if (function == null) {
            return call;
        }
        return this == BLOCKING
                ? CodeBlock.of("$L\n.map($L)", call, function)
                : CodeBlock.of("$T.map(\n$L,\n$L)", CallFutures.class, call, function);
    }

    /** A method of that name with all arguments, those for one call's options only where they are asked for. */
    static MethodSpec.Builder method(String name, EndpointPlan endpoint, boolean options) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        endpoint.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.javaName()));
        if (endpoint.body() != null) {
            method.addParameter(endpoint.requestType(), endpoint.body());
        }
        if (options) {
            method.addParameter(CallOptions.class, endpoint.options());
        }
        return method;
    }

    private static boolean returnsNothing(EndpointPlan endpoint) {
        return endpoint.returnType().equals(NOTHING);
    }

    private static TypeName value(EndpointPlan endpoint) {
        boolean nullable = returnsNothing(endpoint)
                || (endpoint.result() != null
                        && endpoint.rows() == null
                        && endpoint.result().nullable());
        return nullable ? endpoint.returnType().nullable() : endpoint.returnType();
    }

    private static @Nullable CodeBlock function(EndpointPlan endpoint, ClassName owner) {
        if (endpoint.rows() != null) {
            return CodeBlock.of(
                    "answer -> $T.$N.match($N, answer)", owner, endpoint.rows().constant(), endpoint.body());
        }
        return endpoint.result() == null
                ? null
                : CodeBlock.of("answer -> $L", endpoint.result().expression());
    }

    private static TypeName future(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), value);
    }
}
