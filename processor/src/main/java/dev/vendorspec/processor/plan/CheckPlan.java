package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;

/**
 * One check of one field: a call of the contract's validation context.
 *
 * @param method the method's name
 * @param arguments what comes behind the member and the value, each with a comma before it; may be empty
 * @param unexcepted whether it is looked at even of a text that passes although a check fails
 */
public record CheckPlan(String method, CodeBlock arguments, boolean unexcepted) {

    /** A check that a field's {@code except} switches off. */
    CheckPlan(String method, CodeBlock arguments) {
        this(method, arguments, false);
    }
}
