package dev.vendorspec.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class that describes a vendor's values outside of bodies: settings, parts of paths, constants.
 *
 * @param type the class
 * @param constants one for each value; none where the class is not needed
 */
public record ParametersPlan(ClassName type, List<Constant> constants) {

    public ParametersPlan {
        constants = List.copyOf(constants);
    }

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
