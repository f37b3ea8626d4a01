package dev.vendorspec.benchmarks.validation;

import dev.vendorspec.benchmarks.Payload;
import java.io.IOException;

/** One way to validate a body; for one thread. */
public interface ValidationPeer {

    /** The peer's object for a body. */
    Object value(byte[] json) throws IOException;

    /** How many violations the object has; of a peer that tells no more than whether there is one, that one. */
    int violations(Object value);

    /** How many violations it finds in the broken body. */
    default int expected(Payload<?> payload) {
        return payload.violations();
    }

    /** The peer's object for the right or the broken body, after a look whether it finds what it should. */
    default Object checked(Payload<?> payload, boolean valid) throws IOException {
        Object value = value(valid ? payload.json() : payload.brokenJson());
        int found = violations(value);
        if (found != (valid ? 0 : expected(payload))) {
            throw new IllegalStateException(this + " finds " + found + " in " + payload.name());
        }
        return value;
    }

    /** The peer of that name for a payload. */
    static ValidationPeer of(String name, Payload<?> payload) {
        return switch (name) {
            case "vendorspec" -> new VendorspecValidation<>(payload);
            case "by-hand" -> HandValidation.of(payload.bean());
            case "avaje-validator" -> new AvajeValidation(payload.bean());
            case "networknt" -> new JsonSchemaValidation(payload.bean());
            case "hibernate" -> HibernateValidation.of(payload.bean());
            case "hibernate-own-email" -> HibernateValidation.withOwnEmail(payload.bean());
            default -> throw new IllegalArgumentException("no peer " + name);
        };
    }
}
