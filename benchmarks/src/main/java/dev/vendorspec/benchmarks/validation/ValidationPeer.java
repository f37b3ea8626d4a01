package dev.vendorspec.benchmarks.validation;

import dev.vendorspec.benchmarks.Payload;
import java.io.IOException;

/** One way to validate a body; for one thread. */
public interface ValidationPeer {

    /** The peer's object for a body. */
    Object value(byte[] json) throws IOException;

    /** How many violations the object has; of a peer that tells no more than whether there is one, that one. */
    int violations(Object value);

    /** The peer of that name for a payload. */
    static ValidationPeer of(String name, Payload<?> payload) {
        return switch (name) {
            case "vendorspec" -> new VendorspecValidation<>(payload);
            case "by-hand" -> HandValidation.of(payload.bean());
            case "hibernate" -> new HibernateValidation(payload.bean());
            default -> throw new IllegalArgumentException("no peer " + name);
        };
    }
}
