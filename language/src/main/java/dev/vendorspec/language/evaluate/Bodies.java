package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Payload;
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

    /** Where the spec says what the body is, or the fallback where no type of it does. */
    static Location declared(Body body, Location otherwise) {
        Payload payload = Payload.of(body).orElse(null);
        if (payload != null && payload.body() instanceof Body.Value value) {
            return value.at();
        }
        return payload == null
                ? otherwise
                : payload.objectOrItem().map(ObjectType::at).orElse(otherwise);
    }

    /** The object behind everything around it, or nothing where the body has none or the tree has another shape. */
    static Optional<Root> object(Body body, JsonNode root) {
        Optional<Payload> payload =
                Payload.of(body).filter(found -> found.object().isPresent());
        if (payload.isEmpty()) {
            return Optional.empty();
        }
        JsonNode node = root;
        String pointer = "";
        for (String member : payload.get().way()) {
            if (!(node instanceof ObjectNode object) || object.last(member).isEmpty()) {
                return Optional.empty();
            }
            node = object.last(member).get();
            pointer = Pointers.member(pointer, member);
        }
        return node instanceof ObjectNode object ? Optional.of(new Root(object, pointer)) : Optional.empty();
    }
}
