package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object's fields by wire name.
 *
 * @param type the object's name
 * @param known those that are resolved, in the order of the document
 * @param broken the names of those of which something has been told, so that a mention is no second problem
 */
record Fields(String type, Map<String, Field> known, Set<String> broken) {

    /** Whether the object has a field of that name, broken or not. */
    boolean has(String name) {
        return known.containsKey(name) || broken.contains(name);
    }

    /** The field that a step of a path names; empty where there is none, which has been told then, once. */
    Optional<Field> find(PathExpr.Step step, ProblemSink problems) {
        Field field = known.get(step.name());
        if (field == null && !broken.contains(step.name())) {
            List<String> names = new ArrayList<>(known.keySet());
            names.addAll(broken);
            problems.tell(
                    step.at(),
                    ProblemCode.UNKNOWN_FIELD,
                    type + " has no field " + Words.quote(step.name()),
                    NearestName.suggest(step.name(), names));
        }
        return Optional.ofNullable(field);
    }
}
