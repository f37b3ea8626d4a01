package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * How an endpoint's answers are read page by page.
 *
 * @param method the client's method
 * @param constant the constant that says how
 * @param item the class of an item
 * @param initializer the constant's value
 * @param request what is sent for the page at {@code position}
 * @param arguments the arguments of that call
 * @param start where the list begins, an expression that may be null
 * @param deprecated whether that touches something deprecated
 */
public record PagingPlan(
        String method,
        String constant,
        TypeName item,
        CodeBlock initializer,
        CodeBlock request,
        CodeBlock arguments,
        CodeBlock start,
        boolean deprecated) {}
