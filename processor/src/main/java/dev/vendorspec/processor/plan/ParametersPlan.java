package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The class that describes a vendor's values outside of objects: settings, parts of paths, constants, whole answers.
 *
 * @param type the class
 * @param constants one for each value that is sent
 * @param answers one for each value that is a whole answer
 * @param patterns the regular expressions over answers that are text, by their constants' names
 */
public record ParametersPlan(
        ClassName type, List<Constant> constants, List<Answer> answers, Map<String, String> patterns) {

    public ParametersPlan {
        constants = List.copyOf(constants);
        answers = List.copyOf(answers);
        patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
    }

    /** Whether the class is not needed. */
    public boolean isEmpty() {
        return constants.isEmpty() && answers.isEmpty() && patterns.isEmpty();
    }

    /**
     * A value that is a whole answer.
     *
     * @param name the constant's name
     */
    public record Answer(String name, ValuePlan value) {}

    /**
     * One value.
     *
     * @param name the constant's name
     * @param owner what has it: an endpoint, or {@code settings}
     * @param ofClient whether a client is given it once
     * @param fixed the only value that it has, or null
     */
    public record Constant(
            String name,
            String owner,
            FieldPlan field,
            boolean ofClient,
            @Nullable CodeBlock fixed) {}
}
