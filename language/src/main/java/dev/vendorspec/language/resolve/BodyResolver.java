package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.TypeExpr;
import java.util.Map;
import java.util.Optional;

/** Resolves requests' and responses' bodies. */
final class BodyResolver {

    private final Types types;
    private final Map<String, ObjectType> objects;
    private final ProblemSink problems;

    BodyResolver(Types types, Map<String, ObjectType> objects, ProblemSink problems) {
        this.types = types;
        this.objects = objects;
        this.problems = problems;
    }

    /** An object or a list of objects; empty where it makes no sense, which has been told. */
    Optional<Body> resolve(TypeExpr type) {
        TypeExpr object = type.element() == null ? type : type.element();
        if (hasExtras(type)
                || hasExtras(object)
                || object.element() != null
                || type.base().equals("map")) {
            problems.tell(
                    type.at(),
                    ProblemCode.BAD_TYPE,
                    "a body is a type, list<Type> or {Member: Type}, and nothing else");
            return Optional.empty();
        }
        Optional<ObjectType> found = object(object);
        return type.element() == null ? found.map(Body.Single::new) : found.map(Body.Many::new);
    }

    static boolean hasExtras(TypeExpr type) {
        return type.limits() != null || type.required() || type.wire() != null;
    }

    Optional<ObjectType> object(TypeExpr type) {
        Optional<ObjectType> found = Optional.ofNullable(objects.get(type.base()));
        if (found.isPresent() || types.isBroken(type.base())) {
            return found;
        }
        if (types.names().contains(type.base())) {
            problems.tell(
                    type.at(),
                    ProblemCode.WRONG_TYPE,
                    "a body is an object, but " + Words.quote(type.base()) + " is an enum");
        } else {
            problems.tell(
                    type.at(),
                    ProblemCode.UNKNOWN_TYPE,
                    "there is no type " + Words.quote(type.base()),
                    NearestName.suggest(type.base(), types.names()));
        }
        return found;
    }

    /** The object at the root, inside any wrapper; empty where a list is. */
    static Optional<ObjectType> root(Body body) {
        return Payload.of(body).flatMap(Payload::object);
    }

    /** What the items are of a list at the root; empty where there is none. */
    static Optional<ValueType> item(Body body) {
        Payload payload = Payload.of(body).orElse(null);
        if (payload != null && payload.body() instanceof Body.Value value) {
            return value.type() instanceof ValueType.ListOf list ? Optional.of(list.element()) : Optional.empty();
        }
        return Optional.ofNullable(payload)
                .filter(Payload::isList)
                .flatMap(Payload::objectOrItem)
                .map(type -> new ValueType.ObjectOf(type.name()));
    }

    /** Whether it is one text. */
    static boolean isText(Body body) {
        Body inner = Payload.of(body).map(Payload::body).orElse(null);
        return inner instanceof Body.Text
                || inner instanceof Body.Value value && value.type() instanceof ValueType.Text;
    }
}
