package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * What a client is given once, by a method of its builder.
 *
 * @param wireName the setting's name in the spec
 * @param javaName the builder's method
 * @param type its class
 * @param required whether no client can do without it
 * @param preset what it is where nobody gives it, or null
 * @param parameter the constant that describes it
 * @param javadoc what it is, cleaned
 */
public record SettingPlan(
        String wireName,
        String javaName,
        TypeName type,
        boolean required,
        @Nullable CodeBlock preset,
        CodeBlock parameter,
        CodeBlock javadoc) {}
