package dev.vendorspec.runtime.json;

/**
 * A name and a value as they travel outside of a body, before they are encoded.
 *
 * @param sensitive whether no message may show the value
 */
public record Pair(String name, String value, boolean sensitive) {

    /** For debugging: the name alone. */
    @Override
    public String toString() {
        return name;
    }
}
