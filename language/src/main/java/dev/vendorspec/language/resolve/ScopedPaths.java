package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.resolve.Scope.ListScope;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a condition, those of a list's items too. {@link ConditionResolver} and its kin call it. */
final class ScopedPaths {

    private final Types types;
    private final PathResolver paths;
    private final ProblemSink problems;

    ScopedPaths(Types types, @Nullable Places places, ProblemSink problems) {
        this.types = types;
        this.problems = problems;
        this.paths = new PathResolver(types, places, problems);
    }

    /** The path, which begins at an item where it goes through the scope's list. */
    Optional<Path> path(Scope scope, PathExpr written) {
        ListScope list = scope.list();
        if (list == null || !list.isPassedBy(written)) {
            return paths.path(scope.object(), written);
        }
        int passed = list.prefix().steps().size();
        if (written.steps().size() > passed) {
            PathExpr rest =
                    new PathExpr(written.steps().subList(passed, written.steps().size()));
            return element(list)
                    .flatMap(item -> paths.path(item, rest))
                    .map(found -> new Path(Path.Start.ITEM, found.fields()));
        }
        if (!Sorts.isSingleValue(list.element())) {
            wrong(
                    written,
                    "a field of its items is needed here",
                    list.path().last().type());
            return Optional.empty();
        }
        return Optional.of(list.path().plainItem());
    }

    private Optional<Fields> element(ListScope list) {
        return list.element() instanceof ValueType.ObjectOf object
                ? types.fields(object.objectName())
                : notAnObject(list);
    }

    private Optional<Fields> notAnObject(ListScope list) {
        wrong(list.prefix(), "only objects have fields", list.path().last().type());
        return Optional.empty();
    }

    /** The path to a value that is neither an object nor a list. */
    Optional<Path> toValue(Scope scope, PathExpr written, String key) {
        Optional<Path> found = path(scope, written);
        if (found.isPresent() && !Sorts.isSingleValue(found.get().last().type())) {
            wrong(written, key + " names a single value", found.get().last().type());
            return Optional.empty();
        }
        return found;
    }

    /** One value of each item of a list: a path that goes through exactly one list. */
    Optional<Items> items(Scope scope, PathExpr written, String key) {
        Optional<Items> items = split(scope, written);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        if (!Sorts.isSingleValue(items.get().type())) {
            wrong(
                    written,
                    key + " names a single value of each item",
                    items.get().type());
            return Optional.empty();
        }
        return items;
    }

    private Optional<Items> split(Scope scope, PathExpr written) {
        for (int length = 1; length <= written.steps().size(); length++) {
            PathExpr first = written.first(length);
            Optional<Path> list = listAt(scope, first);
            if (list.isEmpty()) {
                continue;
            }
            ListScope through = new ListScope(first, list.get());
            Scope inside = new Scope(scope.object(), through);
            return path(inside, written)
                    .map(found -> new Items(list.get(), found.isPlainItem() ? List.of() : found.fields()));
        }
        if (path(scope, written).isPresent()) {
            problems.tell(
                    written.at(),
                    ProblemCode.WRONG_TYPE,
                    "a list is needed here, but " + Words.quote(shown(written)) + " goes through none");
        }
        return Optional.empty();
    }

    /** The list that a path leads to; empty where it leads to something else or nowhere, of which nothing is told. */
    private Optional<Path> listAt(Scope scope, PathExpr written) {
        ScopedPaths silent = new ScopedPaths(this);
        return silent.path(scope, written).filter(found -> found.last().type() instanceof ValueType.ListOf);
    }

    /** The same, telling nothing. */
    private ScopedPaths(ScopedPaths loud) {
        this.types = loud.types;
        this.problems = problem -> {};
        this.paths = loud.paths.silent();
    }

    /** The scope inside {@code any} or {@code all}: the list is the first one that a path in there goes through. */
    Optional<Scope> overItems(Scope scope, ConditionExpr.Quantified quantified) {
        for (PathExpr written : ConditionPaths.of(quantified.condition())) {
            for (int length = 1; length <= written.steps().size(); length++) {
                PathExpr first = written.first(length);
                Optional<Path> list = listAt(scope, first);
                if (list.isPresent()) {
                    return Optional.of(new Scope(scope.object(), new ListScope(first, list.get())));
                }
            }
        }
        boolean found = ConditionPaths.of(quantified.condition()).stream()
                .allMatch(written -> path(scope, written).isPresent());
        if (found) {
            problems.tell(
                    quantified.at(),
                    ProblemCode.BAD_CONDITION,
                    (quantified.every() ? "all" : "any")
                            + " looks at a list's items, but nothing in it goes through a list");
        }
        return Optional.empty();
    }

    /** Tells that a path ends at a field of the wrong sort. */
    void wrong(PathExpr path, String expected, ValueType found) {
        PathExpr.Step last = path.steps().get(path.steps().size() - 1);
        problems.tell(
                last.at(),
                ProblemCode.WRONG_TYPE,
                expected + ", but " + Words.quote(last.name()) + " is " + Sorts.of(found));
    }

    /** A path as it is written. */
    static String shown(PathExpr path) {
        String names = path.steps().stream().map(PathExpr.Step::name).collect(Collectors.joining("."));
        if (path.up() == PathExpr.TOP) {
            return "/" + names;
        }
        return path.up() == 0 ? names : "^".repeat(path.up()) + "." + names;
    }
}
