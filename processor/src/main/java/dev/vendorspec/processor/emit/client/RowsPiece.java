package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.EndpointPlan.RowsPlan;
import dev.vendorspec.processor.plan.EndpointPlan.Step;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.RowsMatcher;
import javax.lang.model.element.Modifier;

/** The two members that a batch needs in its client: the matcher, and the walk over the lines that were sent. */
final class RowsPiece {

    private RowsPiece() {}

    static FieldSpec matcher(VendorPlan plan, EndpointPlan endpoint, RowsPlan rows) {
        TypeName[] types = {endpoint.requestType(), endpoint.responseType(), rows.sentLine(), rows.answerLine()};
        TypeName type = ParameterizedTypeName.get(ClassName.get(RowsMatcher.class), types);
        return FieldSpec.builder(type, rows.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.<$T, $T, $T, $T>of($>$>\n$T::$N,\n$L$<$<)",
                        RowsMatcher.class,
                        types[0],
                        types[1],
                        types[2],
                        types[3],
                        plan.implementation(),
                        rows.visitor(),
                        rows.arguments())
                .build();
    }

    static MethodSpec visitor(EndpointPlan endpoint, RowsPlan rows) {
        TypeName sink = ParameterizedTypeName.get(ClassName.get(RowsMatcher.LineSink.class), rows.sentLine());
        CodeBlock.Builder code = CodeBlock.builder();
        String variable = "request";
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        int opened = 0;
        for (Step step : rows.walk()) {
            String expression = step.accessor().isEmpty() ? variable : variable + "." + step.accessor() + "()";
            pointer.append(pointer.isEmpty() ? "" : " + ").append('"').append(step.pointer());
            if (step.list()) {
                String index = "i" + depth;
                variable = "line" + depth;
                code.beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, expression)
                        .addStatement("$T $L = $L.get($L)", step.type(), variable, expression, index);
                pointer.append("/\" + ").append(index);
                opened++;
            } else {
                pointer.append('"');
                if (!step.accessor().isEmpty()) {
                    variable = "line" + depth;
                    code.addStatement("$T $L = $L", step.type(), variable, expression)
                            .beginControlFlow("if ($L != null)", variable);
                    opened++;
                }
            }
            depth++;
        }
        code.addStatement("sink.line($L, $L)", variable, pointer);
        for (int i = 0; i < opened; i++) {
            code.endControlFlow();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(rows.visitor());
        if (rows.walk().stream().anyMatch(Step::deprecated)) {
            method.addAnnotation(GeneratedType.usesDeprecated());
        }
        return method.addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(endpoint.requestType(), "request")
                .addParameter(sink, "sink")
                .addCode(code.build())
                .build();
    }
}
