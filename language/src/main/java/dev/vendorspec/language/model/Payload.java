package dev.vendorspec.language.model;

import dev.vendorspec.language.model.Endpoint.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gives or gets of a body: what is left without everything around it.
 *
 * @param body the body itself: neither wrapped nor in an envelope
 * @param way the names of the members that lead to it
 */
public record Payload(Body body, List<String> way) {

    public Payload {
        way = List.copyOf(way);
    }

    /** The payload; empty where there is no body, or one in which the caller has no part. */
    public static Optional<Payload> of(@Nullable Body body) {
        return body == null ? Optional.empty() : find(body, new ArrayList<>());
    }

    private static Optional<Payload> find(Body body, List<String> way) {
        if (body instanceof Body.Wrapped wrapped) {
            return inside(wrapped.wireName(), wrapped.body(), way);
        }
        if (body instanceof Envelope envelope) {
            return envelope.entries().stream()
                    .flatMap(entry -> find(entry, way).stream())
                    .findFirst();
        }
        return Optional.of(new Payload(body, way));
    }

    private static Optional<Payload> find(Envelope.Entry entry, List<String> way) {
        if (entry instanceof Envelope.Merged merged) {
            return Optional.of(new Payload(merged.body(), way));
        }
        return entry instanceof Envelope.Inner inner ? inside(inner.wireName(), inner.body(), way) : Optional.empty();
    }

    private static Optional<Payload> inside(String wireName, Body body, List<String> way) {
        List<String> longer = new ArrayList<>(way);
        longer.add(wireName);
        return find(body, longer);
    }

    /** The object that it is, where it is one. */
    public Optional<ObjectType> object() {
        return body instanceof Body.Single single ? Optional.of(single.type()) : Optional.empty();
    }

    /** The object that it is, or that its items are, where it is either. */
    public Optional<ObjectType> objectOrItem() {
        return body instanceof Body.Many many ? Optional.of(many.type()) : object();
    }

    /** Whether it is a list of objects. */
    public boolean isList() {
        return body instanceof Body.Many;
    }
}
