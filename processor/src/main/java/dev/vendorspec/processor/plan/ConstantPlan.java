package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;

/**
 * A constant of a validator that a field's check needs.
 *
 * @param name its name, which no rule's constant has
 */
public record ConstantPlan(String name, TypeName type, CodeBlock value) {}
