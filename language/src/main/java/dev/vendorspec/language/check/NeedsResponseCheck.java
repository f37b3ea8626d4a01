package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.BodyDecl;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.AnsweredDecl;
import dev.vendorspec.language.syntax.EndpointDecl.PatternsDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever looks at the answer's fields has an answer with fields to look at. */
final class NeedsResponseCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            List<String> keys = keys(endpoint.answered());
            String lack = endpoint.response() == null
                    ? "there is no \"response\""
                    : lack(endpoint.response(), subject.vendor());
            if (!keys.isEmpty() && !lack.isEmpty()) {
                boolean text = isText(endpoint.response());
                problems.tell(
                        endpoint.name().at(),
                        ProblemCode.NEEDS_RESPONSE,
                        lack + " for " + String.join(", ", keys) + " to look at",
                        Optional.of("write " + keys.get(0).replace("\"", "") + ": { pattern: … }")
                                .filter(fix -> text));
            }
            patterns(endpoint, problems);
        }
    }

    private static void patterns(EndpointDecl endpoint, ProblemSink problems) {
        PatternsDecl patterns = endpoint.answered().patterns();
        Stream.of(patterns.success(), patterns.message(), patterns.code(), patterns.result())
                .filter(Objects::nonNull)
                .filter(pattern -> !isText(endpoint.response()))
                .forEach(pattern -> problems.tell(
                        pattern.at(),
                        ProblemCode.WRONG_TYPE,
                        "a pattern looks at an answer that is text or string, but \"response\" is "
                                + (endpoint.response() == null ? "not there" : "something else")));
    }

    private static boolean isText(@Nullable BodyDecl body) {
        if (body instanceof BodyDecl.Wrapped wrapped) {
            return isText(wrapped.body());
        }
        return body instanceof BodyDecl.Typed typed
                && List.of("text", "string").contains(typed.type().base());
    }

    private static List<String> keys(AnsweredDecl answered) {
        List<String> keys = new ArrayList<>();
        add(keys, "\"success\"", answered.success() != null);
        add(keys, "\"message\"", !answered.message().isEmpty());
        add(keys, "\"code\"", !answered.code().isEmpty());
        add(keys, "\"result\"", answered.result() != null);
        add(keys, "\"rows\"", answered.rows() != null);
        return keys;
    }

    private static void add(List<String> keys, String key, boolean given) {
        if (given) {
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
