package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr;
import dev.vendorspec.language.syntax.ConditionParser;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.AnsweredDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ErrorDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ExampleDecl;
import dev.vendorspec.language.syntax.EndpointDecl.RowsDecl;
import dev.vendorspec.language.syntax.EndpointDecl.SentDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.FormatDecl;
import dev.vendorspec.language.syntax.HttpParser;
import dev.vendorspec.language.syntax.ParametersDecl;
import dev.vendorspec.language.syntax.PathExpr;
import dev.vendorspec.language.syntax.TypeParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the endpoints of a document. */
final class EndpointReader {

    private static final List<String> KEYS = List.of(
            "docs",
            "http",
            "server",
            "path",
            "query",
            "headers",
            "request",
            "form",
            "multipart",
            "contentType",
            "response",
            "success",
            "message",
            "code",
            "result",
            "rows",
            "auth",
            "signature",
            "paging",
            "idempotent",
            "errors",
            "examples");
    private static final List<String> ROWS_KEYS = List.of("list", "key", "matches", "success", "message");
    private static final List<String> EXAMPLE_KEYS = List.of("request", "response", "breaks", "because");

    private EndpointReader() {}

    static List<EndpointDecl> endpoints(YamlNode.Entries map, ProblemSink problems) {
        List<EndpointDecl> endpoints = new ArrayList<>();
        for (YamlNode.Entry entry : map.entries()) {
            String what = "endpoint " + Words.quote(entry.key().value());
            MapReader.of(entry.value(), entry.key().at(), what, KEYS, problems)
                    .map(endpoint -> endpoint(entry.key(), endpoint))
                    .ifPresent(endpoints::add);
        }
        return endpoints;
    }

    private static EndpointDecl endpoint(Written name, MapReader map) {
        map.need("http");
        return new EndpointDecl(
                name,
                DocsReader.read(map),
                map.text("http")
                        .flatMap(http -> HttpParser.parse(http, map.problems()))
                        .orElse(null),
                sent(map),
                answered(map),
                map.has("auth") ? AuthReader.read(map) : null,
                ServerReader.endpoints(map),
                map.has("signature") ? SignatureReader.read(map) : null,
                PagingReader.read(map),
                map.flag("idempotent").orElse(false),
                examples(map));
    }

    private static SentDecl sent(MapReader map) {
        FormatDecl.Kind kind = RequestReader.kind(map);
        return new SentDecl(
                pathParameters(map),
                parameters(map, "query"),
                parameters(map, "headers"),
                RequestReader.body(map, kind),
                RequestReader.format(map, kind),
                map.text("contentType").orElse(null),
                null);
    }

    private static AnsweredDecl answered(MapReader map) {
        return new AnsweredDecl(
                BodyReader.read(map, "response"),
                condition(map, "success"),
                path(map, "message"),
                path(map, "code"),
                path(map, "result"),
                rows(map),
                null,
                errors(map));
    }

    private static List<FieldDecl> pathParameters(MapReader map) {
        return map.entries("path")
                .map(entries -> FieldReader.pathParameters(entries, map.problems()))
                .orElse(List.of());
    }

    /** A field list, or the name of a type that has the fields. */
    private static ParametersDecl parameters(MapReader map, String key) {
        Optional<YamlNode> node = map.node(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Text text) {
            return new ParametersDecl(
                    TypeParser.parse(text.written(), map.problems()).orElse(null), List.of());
        }
        return map.entries(key)
                .map(entries -> new ParametersDecl(null, FieldReader.parameters(entries, map.problems())))
                .orElse(ParametersDecl.NONE);
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
                .map(EndpointReader::rowsOf)
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

    private static List<ErrorDecl> errors(MapReader map) {
        List<ErrorDecl> errors = new ArrayList<>();
        map.entries("errors")
                .ifPresent(entries -> entries.entries()
                        .forEach(entry -> Nodes.text(
                                        entry.value(), Words.quote(entry.key().value()), map.problems())
                                .ifPresent(name -> errors.add(new ErrorDecl(entry.key(), name)))));
        return errors;
    }

    private static List<ExampleDecl> examples(MapReader endpoint) {
        List<ExampleDecl> examples = new ArrayList<>();
        endpoint.entries("examples")
                .ifPresent(entries -> entries.entries().forEach(entry -> {
                    String what = "example " + Words.quote(entry.key().value());
                    MapReader.of(entry.value(), entry.key().at(), what, EXAMPLE_KEYS, endpoint.problems())
                            .map(map -> example(entry.key(), map))
                            .ifPresent(examples::add);
                }));
        return examples;
    }

    private static ExampleDecl example(Written name, MapReader map) {
        if (!map.has("request") && !map.has("response")) {
            String text = "example " + Words.quote(name.value()) + " needs the key \"request\" or \"response\"";
            map.problems().tell(map.at(), ProblemCode.MISSING_KEY, text);
        }
        return new ExampleDecl(
                name,
                map.text("request").orElse(null),
                map.text("response").orElse(null),
                map.texts("breaks"),
                map.text("because").orElse(null));
    }
}
