package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import java.util.List;

/**
 * How an endpoint's values are computed.
 *
 * @param method the private method that computes them
 * @param formats the clock's forms: constants of the client
 * @param statements what the method does with its one argument {@code signing}
 * @param deprecated whether that touches something deprecated
 */
public record SignaturePlan(String method, List<Format> formats, CodeBlock statements, boolean deprecated) {

    public SignaturePlan {
        formats = List.copyOf(formats);
    }

    /** A form of the clock. */
    public record Format(String constant, CodeBlock initializer) {}
}
