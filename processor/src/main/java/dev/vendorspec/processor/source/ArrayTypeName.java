package dev.vendorspec.processor.source;

/**
 * An array's type.
 *
 * @param component what it holds
 */
public record ArrayTypeName(TypeName component) implements TypeName {

    /** An array of that. */
    public static ArrayTypeName of(TypeName component) {
        return new ArrayTypeName(component);
    }
}
