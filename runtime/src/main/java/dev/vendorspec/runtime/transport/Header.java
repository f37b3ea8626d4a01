package dev.vendorspec.runtime.transport;

import java.util.Objects;

/**
 * One line of a request's or an answer's head. Immutable.
 *
 * @param name the header's name; its case means nothing
 * @param value the header's value as it travels
 */
public record Header(String name, String value) {

    public Header {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** For debugging: the name alone, as the value may be secret. */
    @Override
    public String toString() {
        return name;
    }
}
