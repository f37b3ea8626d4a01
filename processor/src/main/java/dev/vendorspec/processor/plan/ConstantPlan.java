package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A constant of a validator that a field's check needs.
 *
 * @param name its name, which no rule's constant has
 */
public record ConstantPlan(String name, TypeName type, CodeBlock value) {}
