package dev.vendorspec.processor.source;

/**
 * A method's parameter.
 *
 * @param type its type
 * @param name its name
 */
public record ParameterSpec(TypeName type, String name) {}
