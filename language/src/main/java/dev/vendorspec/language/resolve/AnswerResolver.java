package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.BodyDecl;
import dev.vendorspec.language.syntax.TypeExpr;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves what comes back: everything that {@link BodyResolver} knows, values, and what is no JSON. */
final class AnswerResolver {

    private final BodyResolver bodies;
    private final Types types;
    private final TypeResolver values;
    private final ProblemSink problems;

    AnswerResolver(BodyResolver bodies, Types types, ProblemSink problems) {
        this.bodies = bodies;
        this.types = types;
        this.values = new TypeResolver(types, problems);
        this.problems = problems;
    }

    /** The body; empty where none was written or it makes no sense, which has been told. */
    Optional<Body> resolve(@Nullable BodyDecl written) {
        if (written instanceof BodyDecl.Typed typed) {
            return typed(typed.type());
        }
        if (written instanceof BodyDecl.Wrapped wrapped) {
            return resolve(wrapped.body())
                    .filter(body -> isJson(body, wrapped))
                    .map(body -> new Body.Wrapped(wrapped.wireName().value(), body));
        }
        return Optional.empty();
    }

    private boolean isJson(Body body, BodyDecl.Wrapped wrapped) {
        boolean json = !(body instanceof Body.Text || body instanceof Body.Binary);
        if (!json) {
            problems.tell(
                    wrapped.body().at(),
                    ProblemCode.BAD_TYPE,
                    "text and binary are whole answers, and no member of one",
                    "write string or bytes for a JSON member");
        }
        return json;
    }

    private Optional<Body> typed(TypeExpr type) {
        if (isPlain(type) && type.base().equals("text")) {
            return Optional.of(new Body.Text());
        }
        if (isPlain(type) && type.base().equals("binary")) {
            return Optional.of(new Body.Binary());
        }
        TypeExpr item = type.element() == null ? type : type.element();
        if (hasLimits(type) || hasLimits(item)) {
            problems.tell(
                    type.at(),
                    ProblemCode.BAD_TYPE,
                    "an answer has no \"!\" and no limits, as it is not checked",
                    "write " + Words.quote(item.base()) + " alone, with \"as\" where it travels in another form");
            return Optional.empty();
        }
        if (isObject(item) && !type.base().equals("map")) {
            return bodies.object(item)
                    .map(object -> type.element() == null
                            ? new Body.Single(object)
                            : new Body.Many(object, type.base().equals("oneOrMany")));
        }
        return values.resolve(type).map(value -> new Body.Value(value, type.at()));
    }

    /** Whether it is an object's name, or was meant as one. */
    private boolean isObject(TypeExpr item) {
        return item.element() == null
                && item.wire() == null
                && Character.isUpperCase(item.base().charAt(0))
                && types.enumType(item.base()).isEmpty();
    }

    private static boolean isPlain(TypeExpr type) {
        return type.element() == null && !BodyResolver.hasExtras(type);
    }

    private static boolean hasLimits(TypeExpr type) {
        return type.limits() != null || type.required();
    }
}
