package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of an object.
 *
 * @param constant the constant that holds what messages need
 * @param info the constant's value
 * @param whenTrue a Java condition over {@code value}, or null for always
 * @param demand what is demanded
 * @param targets the fields that the demand is about
 */
public record RulePlan(
        String constant, CodeBlock info, @Nullable CodeBlock whenTrue, Demand demand, List<Target> targets) {

    /** What a rule demands of its targets. */
    public enum Demand {
        /** Every one is there. */
        REQUIRE,
        /** At least one is there. */
        AT_LEAST_ONE
    }

    /**
     * A field that a rule is about.
     *
     * @param member a Java expression for its member, which knows the way down to it
     * @param value a Java expression for its value, null where an object on the way is absent
     */
    public record Target(CodeBlock member, CodeBlock value) {}
}
