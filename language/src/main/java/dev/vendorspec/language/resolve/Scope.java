package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition's paths can begin at. {@link ConditionResolver} makes it.
 *
 * @param object the object that has the rule, or the answer
 * @param list the list whose items are looked at inside {@code any} and {@code all}; else null
 */
record Scope(Fields object, @Nullable ListScope list) {

    /**
     * The list of {@code any} or {@code all}.
     *
     * @param prefix how its path is written, by which other paths are known to go through it
     */
    record ListScope(PathExpr prefix, Path path) {

        /** What its items are. */
        ValueType element() {
            return ((ValueType.ListOf) path.last().type()).element();
        }

        /** Whether a path goes through this list. */
        boolean isPassedBy(PathExpr other) {
            int steps = prefix.steps().size();
            return other.up() == prefix.up()
                    && other.steps().size() >= steps
                    && names(other.first(steps)).equals(names(prefix));
        }

        private static List<String> names(PathExpr path) {
            return path.steps().stream().map(PathExpr.Step::name).toList();
        }
    }
}
