package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Paging;
import dev.vendorspec.language.model.Paging.Kind;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.PagingDecl;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves how an endpoint's answers come page by page. */
final class PagingResolver {

    private final Types types;
    private final PathResolver paths;
    private final ConditionResolver conditions;
    private final ProblemSink problems;

    PagingResolver(Types types, PathResolver paths, ConditionResolver conditions, ProblemSink problems) {
        this.types = types;
        this.paths = paths;
        this.conditions = conditions;
        this.problems = problems;
    }

    /**
     * What is known of the endpoint.
     *
     * @param name its name
     * @param query the fields of its query, or null for none
     * @param body the fields of the object that it sends, or null
     * @param answer what comes back, or null
     * @param root the fields of the object that comes back, or null where a list does
     */
    record Around(
            Written name,
            @Nullable Fields query,
            @Nullable Fields body,
            @Nullable Body answer,
            @Nullable Fields root) {}

    /** The paging; empty where something is wrong with it, which has been told. */
    Optional<Paging> resolve(PagingDecl written, Around around) {
        Optional<Paging.Place> place = place(written, around);
        Optional<Items> items = items(written, around);
        Fields root = around.root();
        Optional<Path> total =
                ofAnswer(written.total(), root, "\"total\"").filter(path -> isNumber(path, written.total()));
        Optional<Condition> more =
                written.more() == null || root == null ? Optional.empty() : conditions.resolve(root, written.more());
        Optional<Paging.Next> next = next(written, root);
        Optional<Long> first = first(written);
        boolean broken = (place.isEmpty() && !written.key().equals("link"))
                || items.isEmpty()
                || first.isEmpty()
                || (written.total() != null && total.isEmpty())
                || (written.more() != null && more.isEmpty())
                || (written.next() != null && next.isEmpty());
        if (root == null && (written.total() != null || written.more() != null || written.next() != null)) {
            problems.tell(
                    written.at(),
                    ProblemCode.NEEDS_RESPONSE,
                    "there are no fields at the answer's root for \"total\", \"more\" or \"next\" to look at");
        }
        if (broken || (written.key().equals("cursor") && next.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Paging(
                kind(written),
                place.orElse(null),
                first.get(),
                next.orElse(null),
                items.get().path(),
                items.get().item(),
                total.orElse(null),
                more.orElse(null),
                written.at()));
    }

    private static Kind kind(PagingDecl written) {
        return switch (written.key()) {
            case "page" -> Kind.NUMBER;
            case "offset" -> Kind.OFFSET;
            case "cursor" -> Kind.CURSOR;
            default -> Kind.LINK;
        };
    }

    private Optional<Paging.Place> place(PagingDecl written, Around around) {
        Written position = written.position();
        if (written.key().equals("link")) {
            if (!position.value().equals("next")) {
                problems.tell(
                        position.at(),
                        ProblemCode.UNKNOWN_WORD,
                        "\"link\" is next, the relation in the header Link, found " + Words.quote(position.value()));
            }
            return Optional.empty();
        }
        boolean inBody = position.value().startsWith("body ");
        Fields from = inBody ? around.body() : around.query();
        if (from == null) {
            problems.tell(
                    position.at(),
                    ProblemCode.BAD_PAGING,
                    "endpoint " + Words.quote(around.name().value())
                            + (inBody ? " sends no object with " : " has no \"query\" with ")
                            + Words.quote(position.value()),
                    inBody ? "give it a request" : "list it under query:, or write body FIELD");
            return Optional.empty();
        }
        PathExpr path = inBody ? PathWords.behind("body", position) : PathWords.name(position);
        return paths.toValue(from, path, Words.quote(written.key()))
                .filter(found -> takes(written, path, found))
                .map(found -> new Paging.Place(inBody, found));
    }

    private boolean takes(PagingDecl written, PathExpr path, Path found) {
        ValueType type = found.last().type();
        boolean number = type instanceof ValueType.Whole;
        boolean takes = number || type instanceof ValueType.Text;
        if (!takes) {
            paths.wrong(path, Words.quote(written.key()) + " is a whole number or text", found.last());
        }
        return takes;
    }

    private boolean isNumber(Path path, @Nullable PathExpr written) {
        ValueType type = path.last().type();
        boolean number = type instanceof ValueType.Whole || type instanceof ValueType.Text;
        if (!number && written != null) {
            paths.wrong(written, "\"total\" is a whole number", path.last());
        }
        return number;
    }

    private Optional<Long> first(PagingDecl written) {
        long usual = written.key().equals("page") ? 1 : 0;
        if (written.from() == null) {
            return Optional.of(usual);
        }
        if (!written.from().value().matches("[0-9]{1,9}")) {
            problems.tell(
                    written.from().at(),
                    ProblemCode.BAD_PAGING,
                    "\"from\" is the first page's number or offset, found "
                            + Words.quote(written.from().value()));
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(written.from().value()));
    }

    private Optional<Path> ofAnswer(@Nullable PathExpr path, @Nullable Fields root, String key) {
        return path == null || root == null ? Optional.empty() : paths.toValue(root, path, key);
    }

    /** Where the items are, and what one is. */
    private record Items(@Nullable Path path, ValueType item) {}

    private Optional<Items> items(PagingDecl written, Around around) {
        Written items = written.items();
        if (items == null) {
            Optional<ValueType> item = around.answer() == null ? Optional.empty() : BodyResolver.item(around.answer());
            if (item.isEmpty()) {
                problems.tell(
                        written.at(),
                        around.answer() == null ? ProblemCode.NEEDS_RESPONSE : ProblemCode.MISSING_KEY,
                        around.answer() == null
                                ? "\"paging\" needs a \"response\" with the items"
                                : "\"paging\" needs the key \"items\", as the answer is no list itself");
            }
            return item.map(type -> new Items(null, type));
        }
        if (around.root() == null) {
            problems.tell(
                    items.at(),
                    ProblemCode.NEEDS_RESPONSE,
                    "there are no fields at the answer's root for \"items\" to look at");
            return Optional.empty();
        }
        PathExpr path = PathWords.path(items);
        return paths.path(around.root(), path).flatMap(found -> {
            if (found.last().type() instanceof ValueType.ListOf list) {
                return Optional.of(new Items(found, list.element()));
            }
            paths.wrong(path, "\"items\" is a list", found.last());
            return Optional.empty();
        });
    }

    /** {@code next_cursor}, or {@code last data.id}: that of the list's last item. */
    private Optional<Paging.Next> next(PagingDecl written, @Nullable Fields root) {
        Written next = written.next();
        if (next == null || root == null) {
            return Optional.empty();
        }
        if (!next.value().startsWith("last ")) {
            return paths.toValue(root, PathWords.path(next), "\"next\"").map(path -> new Paging.Next(null, path));
        }
        PathExpr whole = PathWords.behind("last", next);
        for (int steps = 1; steps < whole.steps().size(); steps++) {
            Optional<Path> list = paths.silent().path(root, whole.first(steps));
            if (list.isPresent() && list.get().last().type() instanceof ValueType.ListOf of) {
                PathExpr inItem =
                        new PathExpr(whole.steps().subList(steps, whole.steps().size()));
                return of.element() instanceof ValueType.ObjectOf object
                        ? types.fields(object.objectName())
                                .flatMap(item -> paths.toValue(item, inItem, "\"next\""))
                                .map(path -> new Paging.Next(list.get(), path))
                        : paths.path(root, whole).map(path -> new Paging.Next(null, path));
            }
        }
        problems.tell(
                next.at(),
                ProblemCode.BAD_PAGING,
                "\"last\" stands before a list and a field of its items, found " + Words.quote(next.value()),
                "write last data.id");
        return Optional.empty();
    }
}
