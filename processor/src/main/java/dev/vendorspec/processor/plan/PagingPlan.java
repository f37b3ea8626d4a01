package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;

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
        boolean deprecated) {

    PagingPlan from(CodeBlock otherStart) {
        return new PagingPlan(method, constant, item, initializer, request, arguments, otherStart, deprecated);
    }

    PagingPlan request(CodeBlock other) {
        return new PagingPlan(method, constant, item, initializer, other, arguments, start, deprecated);
    }

    PagingPlan arguments(CodeBlock other) {
        return new PagingPlan(method, constant, item, initializer, request, other, start, deprecated);
    }
}
