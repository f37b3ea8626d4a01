package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.PagingPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.Pages;
import dev.vendorspec.runtime.contract.Paging;
import javax.lang.model.element.Modifier;

/** What a list that comes in pages needs in its client: a constant that says how, and a method. */
final class PagingPiece {

    private PagingPiece() {}

    static FieldSpec constant(EndpointPlan endpoint, PagingPlan paging) {
        return FieldSpec.builder(
                        of(Paging.class, endpoint, paging),
                        paging.constant(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(paging.initializer())
                .build();
    }

    private static TypeName of(Class<?> type, EndpointPlan endpoint, PagingPlan paging) {
        return ParameterizedTypeName.get(ClassName.get(type), endpoint.responseType(), paging.item());
    }

    /** The method without modifiers and body: the arguments are the plain method's. */
    static MethodSpec.Builder signature(EndpointPlan endpoint, PagingPlan paging) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(paging.method());
        endpoint.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.javaName()));
        if (endpoint.body() != null) {
            method.addParameter(endpoint.requestType(), endpoint.body());
        }
        return method.returns(type(endpoint, paging));
    }

    /** What the method returns. */
    static TypeName type(EndpointPlan endpoint, PagingPlan paging) {
        return of(Pages.class, endpoint, paging);
    }

    static CodeBlock javadoc(EndpointPlan endpoint) {
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add("The same list page by page, each asked for when it is needed. ")
                .add(endpoint.javadoc())
                .add("\n\n");
        endpoint.parameters()
                .forEach(parameter -> javadoc.add("@param $L $L\n", parameter.javaName(), parameter.javadoc()));
        return javadoc.build();
    }

    static MethodSpec call(EndpointPlan endpoint, PagingPlan paging) {
        MethodSpec.Builder method =
                signature(endpoint, paging).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (paging.deprecated()) {
            method.addAnnotation(GeneratedType.usesDeprecated());
        }
        return method.addStatement(
                        "return $T.of($>$>\n$N,\nposition -> caller.call($N, $L, $L, $T.NONE),\n$L$<$<)",
                        Pages.class,
                        paging.constant(),
                        endpoint.constant(),
                        paging.request(),
                        paging.arguments(),
                        CallOptions.class,
                        paging.start())
                .build();
    }
}
