package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows dotted paths from an object down. */
final class PathResolver {

    private final Types types;
    private final ProblemSink problems;

    PathResolver(Types types, ProblemSink problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The path through single objects; empty where a step is wrong, which has been told. */
    Optional<Path> path(Fields from, PathExpr path) {
        return follow(from, path, false).map(Path::new);
    }

    /** The fields passed by a path that may also go through lists of objects. */
    Optional<List<Field>> throughLists(Fields from, PathExpr path) {
        return follow(from, path, true);
    }

    /** The path to a value that is neither an object nor a list. */
    Optional<Path> toValue(Fields from, PathExpr path, String key) {
        Optional<Path> found = path(from, path);
        if (found.isPresent() && !Sorts.isSingleValue(found.get().last().type())) {
            wrong(path, key + " names a single value", found.get().last());
            return Optional.empty();
        }
        return found;
    }

    /** Tells that a path ends at a field of the wrong sort. */
    void wrong(PathExpr path, String expected, Field found) {
        PathExpr.Step last = path.steps().get(path.steps().size() - 1);
        problems.tell(
                last.at(),
                ProblemCode.WRONG_TYPE,
                expected + ", but " + Words.quote(last.name()) + " is " + Sorts.of(found.type()));
    }

    private Optional<List<Field>> follow(Fields from, PathExpr path, boolean lists) {
        List<Field> passed = new ArrayList<>();
        Optional<Fields> object = Optional.of(from);
        for (PathExpr.Step step : path.steps()) {
            if (object.isEmpty()) {
                return Optional.empty();
            }
            Optional<Field> field = object.get().find(step, problems);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            passed.add(field.get());
            boolean last = passed.size() == path.steps().size();
            object = last ? object : into(step, field.get(), lists);
        }
        return Optional.of(passed);
    }

    private Optional<Fields> into(PathExpr.Step step, Field field, boolean lists) {
        ValueType type = field.type();
        if (lists && type instanceof ValueType.ListOf list) {
            type = list.element();
        }
        if (type instanceof ValueType.ObjectOf object) {
            return types.fields(object.objectName());
        }
        problems.tell(
                step.at(),
                ProblemCode.WRONG_TYPE,
                "a path goes through " + (lists ? "objects and lists of objects" : "single objects") + ", but "
                        + Words.quote(step.name()) + " is " + Sorts.of(type));
        return Optional.empty();
    }
}
