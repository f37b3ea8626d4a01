package dev.vendorspec.language.model;

import java.util.List;

/**
 * An object around what is sent, with members that are the same in every call, or that each client was given once.
 *
 * @param entries its members in the order on the wire; at most one of them leads to what the caller gives
 */
public record Envelope(List<Entry> entries) implements Endpoint.Body {

    public Envelope {
        entries = List.copyOf(entries);
    }

    /** One member, or the members of what the caller gives. */
    public sealed interface Entry {}

    /** A member that is the same in every call: text, a number or a flag. */
    public record Constant(String wireName, Literal value) implements Entry {}

    /** A member with a setting of the client; not sent where the client has none. */
    public record Given(String wireName, Field setting) implements Entry {}

    /** A member that holds the rest. */
    public record Inner(String wireName, Endpoint.Body body) implements Entry {}

    /** The members of the object that the caller gives, at this place. */
    public record Merged(Endpoint.Body.Single body) implements Entry {}
}
