package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method of a client.
 *
 * @param method the Java method
 * @param withResponse the Java method that tells all of the answer
 * @param constant the constant that holds the operation
 * @param operation the operation's value
 * @param requestType what the operation sends; {@code Void} for nothing
 * @param responseType what the operation reads; {@code Void} for nothing
 * @param parameters the arguments before the body: those of the path, the query, the headers
 * @param pathValues what each call gives of the path, in its order
 * @param query the name of the argument with the query's parameters, or null for none
 * @param headers the name of the argument with the headers, or null for none
 * @param body the name of the argument that is sent, or null for none
 * @param options the name of the argument for what is different for one call
 * @param result how the caller's value comes from {@code answer}, and its class; null for the whole answer
 * @param rows how a batch is matched, or null
 * @param logins the logins that give its tokens
 * @param fillsDeprecated whether the operation fills in a field that is deprecated
 * @param signature how its values are computed, or null
 * @param paging how its answers are read page by page, or null
 * @param javadoc the method's documentation, cleaned
 */
public record EndpointPlan(
        String method,
        String withResponse,
        String constant,
        CodeBlock operation,
        TypeName requestType,
        TypeName responseType,
        List<ParameterPlan> parameters,
        List<CodeBlock> pathValues,
        @Nullable String query,
        @Nullable String headers,
        @Nullable String body,
        String options,
        @Nullable Result result,
        @Nullable RowsPlan rows,
        List<LoginPlan> logins,
        boolean fillsDeprecated,
        @Nullable SignaturePlan signature,
        @Nullable PagingPlan paging,
        CodeBlock javadoc) {

    /**
     * What the caller gets of an answer.
     *
     * @param type its class
     * @param expression a Java expression over {@code answer}
     * @param nullable whether it may be null
     */
    public record Result(TypeName type, CodeBlock expression, boolean nullable) {}

    /** The arguments of a call besides its body. */
    public CodeBlock arguments() {
        return arguments(pathValues, query == null ? null : CodeBlock.of("$N", query), headers);
    }

    static CodeBlock arguments(List<CodeBlock> pathValues, @Nullable CodeBlock query, @Nullable String headers) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (pathValues.isEmpty()) {
            code.add("$T.NONE", Arguments.class);
        } else {
            code.add("$T.path($L)", Arguments.class, CodeBlock.join(pathValues, ", "));
        }
        if (query != null) {
            code.add(".query($L)", query);
        }
        if (headers != null) {
            code.add(".headers($N)", headers);
        }
        return code.build();
    }

    /** What the Java method returns, without a nullness annotation. */
    public TypeName returnType() {
        if (rows != null) {
            return rows.resultType(responseType);
        }
        return result == null ? responseType : result.type();
    }

    /**
     * An argument of a call before its body.
     *
     * @param javaName its name
     * @param type its class
     * @param otherwise what is taken where the caller leaves it out, or null where that is not possible
     */
    public record ParameterPlan(
            String javaName,
            TypeName type,
            CodeBlock javadoc,
            @Nullable CodeBlock otherwise) {}

    /**
     * How the lines of a batch are matched.
     *
     * @param constant the constant that holds the matcher
     * @param visitor the private method that walks the sent lines
     * @param sentLine the class of a sent line
     * @param answerLine the class of an answered line
     * @param walk the steps from the request's root down to the lines
     * @param arguments the matcher's arguments behind the visitor
     */
    public record RowsPlan(
            String constant,
            String visitor,
            ClassName sentLine,
            ClassName answerLine,
            List<Step> walk,
            CodeBlock arguments) {

        TypeName resultType(TypeName responseType) {
            return dev.vendorspec.processor.source.ParameterizedTypeName.get(
                    ClassName.get(dev.vendorspec.runtime.BatchResult.class), responseType, sentLine, answerLine);
        }
    }

    /**
     * A step of the walk.
     *
     * @param pointer the piece of the JSON Pointer, escaped, with its slash; empty for a root that is a list
     * @param accessor the accessor's name; empty for a root that is a list
     * @param type what the step leads to, an item's class where it is a list
     * @param list whether it is a list
     * @param deprecated whether the accessor is
     */
    public record Step(String pointer, String accessor, TypeName type, boolean list, boolean deprecated) {}
}
