package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.source.Location;
import java.util.Optional;

/** Looks through the wrappers of a body. {@link BodyWalk} and {@link ExampleCheck} ask. */
final class Bodies {

    private Bodies() {}

    /**
     * The object of a body that is one.
     *
     * @param pointer where it is, wrappers included
     */
    record Root(ObjectNode object, String pointer) {}

    /** Where the innermost type is declared; nothing for what is no JSON. */
    static Optional<Location> declared(Body body) {
        if (body instanceof Body.Wrapped wrapped) {
            return declared(wrapped.body());
        }
        if (body instanceof Body.Single single) {
            return Optional.of(single.type().at());
        }
        if (body instanceof Body.Many many) {
            return Optional.of(many.type().at());
        }
        return body instanceof Body.Value value ? Optional.of(value.at()) : Optional.empty();
    }

    /** The object behind the wrappers, or nothing where the body is an array or the tree has another shape. */
    static Optional<Root> object(Body body, JsonNode root) {
        return object(body, root, "");
    }

    private static Optional<Root> object(Body body, JsonNode node, String pointer) {
        if (!(node instanceof ObjectNode object)) {
            return Optional.empty();
        }
        if (body instanceof Body.Wrapped wrapped) {
            return object.last(wrapped.wireName())
                    .flatMap(inner -> object(wrapped.body(), inner, Pointers.member(pointer, wrapped.wireName())));
        }
        return body instanceof Body.Single ? Optional.of(new Root(object, pointer)) : Optional.empty();
    }
}
