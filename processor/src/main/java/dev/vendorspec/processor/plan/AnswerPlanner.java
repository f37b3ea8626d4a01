package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.ResponseBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what comes back to its Java class and to the contract's description of it. */
final class AnswerPlanner {

    private final VendorNames names;
    private final ValuePlanner values;
    private final ParametersPlanner constants;

    AnswerPlanner(VendorNames names, ValuePlanner values, ParametersPlanner constants) {
        this.names = names;
        this.values = values;
        this.constants = constants;
    }

    /** The class that the caller gets of the whole body; {@code Void} for no body. */
    TypeName javaType(@Nullable Body body) {
        if (body == null) {
            return TypeName.get(Void.class);
        }
        if (body instanceof Body.Wrapped wrapped) {
            return javaType(wrapped.body());
        }
        if (body instanceof Body.Single single) {
            return names.type(single.type().name());
        }
        if (body instanceof Body.Many many) {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), names.type(many.type().name()));
        }
        if (body instanceof Body.Value value) {
            return values.plan(value.type()).javaType();
        }
        return TypeName.get(body instanceof Body.Text ? String.class : Bytes.class);
    }

    /**
     * The body as the contract describes it.
     *
     * @param owner who has it, for the members of wrappers: the endpoint
     */
    CodeBlock description(String owner, Body body) {
        if (body instanceof Body.Wrapped wrapped) {
            CodeBlock member = CodeBlock.of("$T.of($S, $S)", Member.class, owner, wrapped.wireName());
            return CodeBlock.of("$L.in($L)", description(owner, wrapped.body()), member);
        }
        if (body instanceof Body.Single single) {
            return root(
                    "object",
                    CodeBlock.of("$T.INSTANCE", names.spec(single.type().name())));
        }
        if (body instanceof Body.Many many) {
            return root(
                    many.orOne() ? "oneOrMany" : "list",
                    CodeBlock.of("$T.INSTANCE", names.spec(many.type().name())));
        }
        if (body instanceof Body.Value value) {
            return value.type() instanceof ValueType.Bytes
                    ? root("base64", CodeBlock.of(""))
                    : constants.answer(owner, values.plan(value.type()));
        }
        return root(body instanceof Body.Text ? "text" : "binary", CodeBlock.of(""));
    }

    private static CodeBlock root(String kind, CodeBlock argument) {
        return CodeBlock.of("$T.$L($L)", ResponseBody.class, kind, argument);
    }
}
