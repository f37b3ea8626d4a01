package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ExampleDecl;
import dev.vendorspec.language.syntax.EndpointDecl.GivenDecl;
import dev.vendorspec.language.syntax.EndpointDecl.GivenValueDecl;
import dev.vendorspec.language.syntax.EndpointDecl.SentDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.FormatDecl;
import dev.vendorspec.language.syntax.HttpParser;
import dev.vendorspec.language.syntax.ParametersDecl;
import dev.vendorspec.language.syntax.TypeParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            "accept",
            "failure",
            "auth",
            "signature",
            "paging",
            "idempotencyKey",
            "requestId",
            "duplicate",
            "idempotent",
            "errors",
            "codes",
            "examples");
    private static final List<String> EXAMPLE_KEYS =
            List.of("path", "query", "headers", "request", "response", "breaks", "because");
    private static final List<String> PLACES = List.of("path", "query", "headers");

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
                AnsweredReader.read(map),
                map.has("auth") ? AuthReader.read(map) : null,
                ServerReader.endpoints(map),
                map.has("signature") ? SignatureReader.read(map) : null,
                PagingReader.read(map),
                KeysReader.read(map),
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
                map.text("accept").orElse(null));
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
        if (!map.has("request") && !map.has("response") && PLACES.stream().noneMatch(map::has)) {
            String text = "example " + Words.quote(name.value()) + " needs the key \"request\" or \"response\"";
            map.problems().tell(map.at(), ProblemCode.MISSING_KEY, text);
        }
        return new ExampleDecl(
                name,
                map.text("request").orElse(null),
                map.text("response").orElse(null),
                PLACES.stream().flatMap(place -> given(map, place).stream()).toList(),
                map.texts("breaks"),
                map.text("because").orElse(null));
    }

    private static Optional<GivenDecl> given(MapReader map, String place) {
        return map.entries(place).map(entries -> {
            List<GivenValueDecl> values = new ArrayList<>();
            for (YamlNode.Entry entry : entries.entries()) {
                String what = Words.quote(entry.key().value());
                boolean list = entry.value() instanceof YamlNode.Items;
                values.add(new GivenValueDecl(entry.key(), Nodes.texts(entry.value(), what, map.problems()), list));
            }
            return new GivenDecl(place, values, entries.at());
        });
    }
}
