package dev.vendorspec.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.ResponseBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a JSON body to its Java class and to the contract's description of it. */
final class BodyPlanner {

    private final VendorNames names;

    BodyPlanner(VendorNames names) {
        this.names = names;
    }

    /** The class that the caller gives or gets; {@code Void} for no body. */
    TypeName javaType(@Nullable Body body) {
        if (body == null) {
            return TypeName.get(Void.class);
        }
        ClassName type = names.type(payload(body).name());
        return isList(body) ? ParameterizedTypeName.get(ClassName.get(List.class), type) : type;
    }

    /** The object inside of lists and wrappers. */
    static ObjectType payload(Body body) {
        if (body instanceof Body.Single single) {
            return single.type();
        }
        if (body instanceof Body.Many many) {
            return many.type();
        }
        return payload(((Body.Wrapped) body).body());
    }

    /** Whether the payload is a list of objects. */
    static boolean isList(Body body) {
        return body instanceof Body.Many || (body instanceof Body.Wrapped wrapped && isList(wrapped.body()));
    }

    /** The JSON Pointer of the payload inside the body; empty without wrappers. */
    static String pointer(Body body) {
        return body instanceof Body.Wrapped wrapped
                ? "/" + PointerText.escape(wrapped.wireName()) + pointer(wrapped.body())
                : "";
    }

    /** The request as the contract describes it. */
    CodeBlock request(String endpoint, Body body) {
        if (body instanceof Body.Wrapped wrapped) {
            return CodeBlock.of("$L.in($L)", request(endpoint, wrapped.body()), wrapper(endpoint, wrapped));
        }
        String type = payload(body).name();
        return CodeBlock.of(
                "$T.$L($T.INSTANCE, $T.INSTANCE)",
                RequestBody.class,
                isList(body) ? "list" : "object",
                names.spec(type),
                names.spec(type));
    }

    /** The response as the contract describes it. */
    CodeBlock response(String endpoint, Body body) {
        if (body instanceof Body.Wrapped wrapped) {
            return CodeBlock.of("$L.in($L)", response(endpoint, wrapped.body()), wrapper(endpoint, wrapped));
        }
        return CodeBlock.of(
                "$T.$L($T.INSTANCE)",
                ResponseBody.class,
                isList(body) ? "list" : "object",
                names.spec(payload(body).name()));
    }

    private static CodeBlock wrapper(String endpoint, Body.Wrapped wrapped) {
        return CodeBlock.of("$T.of($S, $S)", Member.class, endpoint, wrapped.wireName());
    }
}
