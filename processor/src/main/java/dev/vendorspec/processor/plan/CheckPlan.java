package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.TextFormat;
import java.util.List;

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

    /** What stands last in the ids of what it tells: one word, of a Turkish IBAN two. */
    List<String> ids() {
        return switch (method) {
            case "exactLength", "exactBytes" -> List.of("length");
            case "minBytes" -> List.of("minLength");
            case "maxBytes" -> List.of("maxLength");
            case "constant" -> List.of("const");
            case "fractionDigits" -> List.of("digits");
            case "minEntries" -> List.of("minItems");
            case "maxEntries" -> List.of("maxItems");
            case "format" ->
                arguments.toString().endsWith(TextFormat.IBAN_TR.name())
                        ? List.of("format", "reserved")
                        : List.of("format");
            default -> List.of(method);
        };
    }
}
