package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Vendor;
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
            String lack = endpoint.response() == null
                    ? "there is no \"response\""
                    : lack(endpoint.response(), subject.vendor());
            if (!keys.isEmpty() && !lack.isEmpty()) {
                problems.tell(
                        endpoint.name().at(),
                        ProblemCode.NEEDS_RESPONSE,
                        lack + " for " + String.join(", ", keys) + " to look at");
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

    /** Why there are no fields; empty where there are, or something else is wrong. */
    private static String lack(BodyDecl body, Vendor vendor) {
        if (body instanceof BodyDecl.Wrapped wrapped) {
            return lack(wrapped.body(), vendor);
        }
        if (!(body instanceof BodyDecl.Typed typed)) {
            return "";
        }
        String base = typed.type().base();
        if (typed.type().element() != null) {
            return "a response that is a " + (base.equals("map") ? base : "list") + " has no fields at its root";
        }
        boolean value = Character.isLowerCase(base.charAt(0))
                || vendor.enums().stream().anyMatch(codes -> codes.name().equals(base));
        return value ? "a response that is " + base + " has no fields" : "";
    }
}
