package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.BodyDecl;
import dev.vendorspec.language.syntax.EndpointDecl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whatever looks at the answer's fields has an answer with fields to look at. */
final class NeedsResponseCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            List<String> keys = keys(endpoint);
            boolean none = endpoint.response() == null;
            if (!keys.isEmpty() && (none || isList(endpoint.response()))) {
                problems.tell(
                        endpoint.name().at(),
                        ProblemCode.NEEDS_RESPONSE,
                        (none ? "there is no \"response\"" : "a response that is a list has no fields at its root")
                                + " for " + String.join(", ", keys) + " to look at");
            }
        }
    }

    private static List<String> keys(EndpointDecl endpoint) {
        List<String> keys = new ArrayList<>();
        add(keys, "\"success\"", endpoint.answered().success());
        add(keys, "\"message\"", endpoint.answered().message());
        add(keys, "\"code\"", endpoint.answered().code());
        add(keys, "\"result\"", endpoint.answered().result());
        add(keys, "\"rows\"", endpoint.answered().rows());
        return keys;
    }

    private static void add(List<String> keys, String key, @Nullable Object given) {
        if (given != null) {
            keys.add(key);
        }
    }

    private static boolean isList(@Nullable BodyDecl body) {
        if (body instanceof BodyDecl.Wrapped wrapped) {
            return isList(wrapped.body());
        }
        return body instanceof BodyDecl.Typed typed && typed.type().element() != null;
    }
}
