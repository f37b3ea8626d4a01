package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;

/**
 * A constant of a validator that the check of a field or a rule needs.
 *
 * @param name its name, which no other constant has
 */
public record ConstantPlan(String name, TypeName type, CodeBlock value) {}
