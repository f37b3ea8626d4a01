package dev.vendorspec.processor.source;

/**
 * A type whose value may be null.
 *
 * @param type the type without the annotation that says so
 */
public record NullableTypeName(TypeName type) implements TypeName {}
