package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Path.Start;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects that a path with {@code ^} or {@code /} can begin at. A type may be used in several places: the path
 * has to lead to a field, and to one of the same type, in every one of them.
 */
final class UpwardResolver {

    private final Types types;
    private final @Nullable Places places;
    private final ProblemSink problems;

    /** @param places where types are used; null where a path cannot lead up, as in an endpoint's success */
    UpwardResolver(Types types, @Nullable Places places, ProblemSink problems) {
        this.types = types;
        this.places = places;
        this.problems = problems;
    }

    /** Where a path begins; empty where it can begin nowhere, which has been told. */
    Optional<Start> start(Fields from, PathExpr path) {
        if (places == null) {
            return told(path, "a path leads up only in a rule");
        }
        if (path.up() == PathExpr.TOP) {
            Set<String> roots = places.rootsAbove(from.type());
            return roots.isEmpty()
                    ? told(path, "no body holds " + from.type() + ", so that there is no top")
                    : Optional.of(new Start(Start.Kind.TOP, 0, List.copyOf(roots)));
        }
        Set<String> here = Set.of(from.type());
        for (int level = 1; level <= path.up(); level++) {
            Set<String> above = new TreeSet<>();
            for (String type : here) {
                if (places.isRoot(type)) {
                    return told(path, type + " is also a body's root, with no object above it");
                }
                above.addAll(places.holders(type));
            }
            if (above.isEmpty()) {
                return told(path, "no object holds " + String.join(", ", here));
            }
            here = above;
        }
        return Optional.of(new Start(Start.Kind.UP, path.up(), List.copyOf(here)));
    }

    private Optional<Start> told(PathExpr path, String text) {
        problems.tell(path.at(), ProblemCode.BAD_PATH, text);
        return Optional.empty();
    }

    /** The fields of each object that the path can begin at; fewer where one of the types is broken. */
    List<Fields> objects(Start start) {
        List<Fields> found = new ArrayList<>();
        start.types().forEach(name -> types.fields(name).ifPresent(found::add));
        return found;
    }

    /** Whether the fields that were found from each start end alike; tells where they do not. */
    boolean alike(PathExpr path, Start start, List<List<Field>> ways) {
        Field first = last(ways.get(0));
        boolean alike = ways.stream().allMatch(way -> last(way).type().equals(first.type()));
        if (!alike) {
            problems.tell(
                    path.at(),
                    ProblemCode.BAD_PATH,
                    "the path leads to fields of different types in " + Words.either(start.types()));
        }
        return alike;
    }

    private static Field last(List<Field> way) {
        return way.get(way.size() - 1);
    }
}
