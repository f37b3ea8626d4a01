package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.ConditionParser;
import dev.vendorspec.language.syntax.EndpointDecl.AnsweredDecl;
import dev.vendorspec.language.syntax.EndpointDecl.CodeNameDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ErrorDecl;
import dev.vendorspec.language.syntax.EndpointDecl.FailureDecl;
import dev.vendorspec.language.syntax.EndpointDecl.PatternsDecl;
import dev.vendorspec.language.syntax.EndpointDecl.RowsDecl;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what comes back from an endpoint, and how success and failure are told. {@link EndpointReader} calls it. */
final class AnsweredReader {

    private static final List<String> ROWS_KEYS = List.of("list", "key", "matches", "success", "message");
    private static final List<String> FAILURE_KEYS = List.of("type", "message", "code");

    private AnsweredReader() {}

    static AnsweredDecl read(MapReader map) {
        return new AnsweredDecl(
                BodyReader.read(map, "response"),
                isMap(map, "success") ? null : condition(map, "success"),
                isMap(map, "message") ? List.of() : paths(map, "message"),
                isMap(map, "code") ? List.of() : paths(map, "code"),
                isMap(map, "result") ? null : path(map, "result"),
                rows(map),
                new PatternsDecl(
                        pattern(map, "success"), pattern(map, "message"), pattern(map, "code"), pattern(map, "result")),
                failure(map),
                named(map, "errors", ErrorDecl::new),
                named(map, "codes", CodeNameDecl::new));
    }

    private static boolean isMap(MapReader map, String key) {
        return map.node(key).filter(YamlNode.Entries.class::isInstance).isPresent();
    }

    /** {@code { pattern: … }} in the place of a condition or a path. */
    private static @Nullable Written pattern(MapReader map, String key) {
        return map.node(key)
                .filter(YamlNode.Entries.class::isInstance)
                .flatMap(node -> MapReader.of(node, node.at(), Words.quote(key), List.of("pattern"), map.problems()))
                .flatMap(inner -> {
                    inner.need("pattern");
                    return inner.text("pattern");
                })
                .orElse(null);
    }

    /** One path, or several of which the first that leads to something counts. */
    private static List<PathExpr> paths(MapReader map, String key) {
        return map.texts(key).stream().map(PathExpr::of).toList();
    }

    /** {@code Type}, {@code none}, or a map with more; null where nothing is written. */
    static @Nullable FailureDecl failure(MapReader map) {
        Optional<YamlNode> found = map.node("failure");
        if (found.isEmpty()) {
            return null;
        }
        YamlNode node = found.get();
        if (!(node instanceof YamlNode.Entries)) {
            boolean none =
                    node instanceof YamlNode.Text text && text.written().value().equals("none");
            return new FailureDecl(node.at(), none ? null : BodyReader.read(map, "failure"), List.of(), List.of());
        }
        return MapReader.of(node, node.at(), "\"failure\"", FAILURE_KEYS, map.problems())
                .map(inner -> {
                    inner.need("type");
                    return new FailureDecl(
                            node.at(), BodyReader.read(inner, "type"), paths(inner, "message"), paths(inner, "code"));
                })
                .orElse(null);
    }

    private static @Nullable ConditionExpr condition(MapReader map, String key) {
        Optional<Written> status = map.text(key).filter(text -> text.value().matches("true|[2-5][0-9]{2}"));
        if (status.isPresent()) {
            map.problems()
                    .tell(
                            status.get().at(),
                            ProblemCode.BAD_CONDITION,
                            "expected a condition about the answer, found "
                                    + Words.quote(status.get().value()),
                            "leave " + key + " out where the HTTP status alone tells");
            return null;
        }
        return map.text(key)
                .flatMap(text -> ConditionParser.parse(text, map.problems()))
                .orElse(null);
    }

    private static @Nullable PathExpr path(MapReader map, String key) {
        return map.text(key).map(PathExpr::of).orElse(null);
    }

    private static @Nullable RowsDecl rows(MapReader endpoint) {
        Optional<YamlNode> node = endpoint.node("rows");
        return node.flatMap(rows -> MapReader.of(rows, rows.at(), "\"rows\"", ROWS_KEYS, endpoint.problems()))
                .map(AnsweredReader::rowsOf)
                .orElse(null);
    }

    private static RowsDecl rowsOf(MapReader map) {
        List.of("list", "key", "matches", "success").forEach(map::need);
        return new RowsDecl(
                map.at(),
                path(map, "list"),
                path(map, "key"),
                path(map, "matches"),
                condition(map, "success"),
                path(map, "message"));
    }

    private static <T> List<T> named(MapReader map, String key, BiFunction<Written, Written, T> named) {
        List<T> all = new ArrayList<>();
        map.entries(key)
                .ifPresent(entries -> entries.entries()
                        .forEach(entry -> Nodes.text(
                                        entry.value(), Words.quote(entry.key().value()), map.problems())
                                .ifPresent(name -> all.add(named.apply(entry.key(), name)))));
        return all;
    }
}
