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
import org.jspecify.annotations.Nullable;

/** Follows dotted paths: from an object down, and in rules from an enclosing object or the root. */
final class PathResolver {

    private final Types types;
    private final ProblemSink problems;
    private final @Nullable Places places;
    private final UpwardResolver upward;

    /** Paths that only lead down. */
    PathResolver(Types types, ProblemSink problems) {
        this(types, null, problems);
    }

    /** @param places where types are used; null where paths only lead down */
    PathResolver(Types types, @Nullable Places places, ProblemSink problems) {
        this.types = types;
        this.problems = problems;
        this.places = places;
        this.upward = new UpwardResolver(types, places, problems);
    }

    /** The same, telling nothing. */
    PathResolver silent() {
        return new PathResolver(types, places, problem -> {});
    }

    /** The path through single objects; empty where a step is wrong, which has been told. */
    Optional<Path> path(Fields from, PathExpr path) {
        return way(from, path, false).map(way -> new Path(way.start(), way.fields()));
    }

    /** The fields that a path passes, and what it begins at. */
    record Way(Path.Start start, List<Field> fields) {}

    /**
     * The way of a path that may lead up.
     *
     * @param lists whether it may go through lists of objects
     */
    Optional<Way> way(Fields from, PathExpr path, boolean lists) {
        if (path.isDown()) {
            return follow(from, path, lists).map(fields -> new Way(Path.Start.HERE, fields));
        }
        Optional<Path.Start> start = upward.start(from, path);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        List<List<Field>> ways = new ArrayList<>();
        for (Fields object : upward.objects(start.get())) {
            Optional<List<Field>> way = follow(object, path, lists);
            if (way.isEmpty()) {
                return Optional.empty();
            }
            ways.add(way.get());
        }
        return !ways.isEmpty() && upward.alike(path, start.get(), ways)
                ? Optional.of(new Way(start.get(), ways.get(0)))
                : Optional.empty();
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
