package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.PartDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The room's door: a document's text in, what it declares out. The compiler opens each document once, and then reads it
 * as what it is: a vendor or a part.
 */
public final class DocumentReader {

    private static final List<String> VENDOR_KEYS = List.of(
            "spec",
            "vendor",
            "docs",
            "settings",
            "server",
            "auth",
            "signature",
            "headers",
            "idempotencyKey",
            "requestId",
            "accept",
            "failure",
            "include",
            "types",
            "endpoints");
    private static final List<String> PART_KEYS = List.of("spec", "include", "types", "endpoints");
    private static final String VERSION = "1";
    private static final List<String> FOREIGN = List.of("openapi", "swagger", "asyncapi", "$schema");

    private final SourceText source;
    private final YamlNode root;
    private final ProblemSink problems;

    private DocumentReader(SourceText source, YamlNode root, ProblemSink problems) {
        this.source = source;
        this.root = root;
        this.problems = problems;
    }

    /**
     * Opens a document; empty where nothing of it can be read, which has been told then.
     *
     * @param problems what is wrong is told here, also by the methods
     */
    public static Optional<DocumentReader> open(SourceText source, ProblemSink problems) {
        return YamlParser.parse(source, problems)
                .filter(root -> isReadableVersion(root, problems) && !isForeign(root, problems))
                .map(root -> new DocumentReader(source, root, problems));
    }

    /** Looked at before anything else: another version may have other keys. */
    private static boolean isReadableVersion(YamlNode root, ProblemSink problems) {
        Optional<Written> other =
                version(root).filter(version -> !version.value().equals(VERSION));
        other.ifPresent(version -> problems.tell(
                version.at(),
                ProblemCode.UNSUPPORTED_VERSION,
                "this compiler reads version 1 of the language, found " + Words.quote(version.value())));
        return other.isEmpty();
    }

    /** Tells, once, of a document that is written in another language altogether. */
    private static boolean isForeign(YamlNode root, ProblemSink problems) {
        Optional<YamlNode.Entry> first =
                root instanceof YamlNode.Entries map ? map.entries().stream().findFirst() : Optional.empty();
        Optional<Written> foreign = first.map(YamlNode.Entry::key)
                .filter(key -> FOREIGN.contains(key.value()) && version(root).isEmpty());
        foreign.ifPresent(key -> problems.tell(
                key.at(),
                ProblemCode.UNKNOWN_KEY,
                "a spec has no key " + Words.quote(key.value()),
                "this is another language's document; a spec begins with spec: 1"));
        return foreign.isPresent();
    }

    private static Optional<Written> version(YamlNode root) {
        if (!(root instanceof YamlNode.Entries map)) {
            return Optional.empty();
        }
        return map.entries().stream()
                .filter(entry -> entry.key().value().equals("spec"))
                .flatMap(entry ->
                        entry.value() instanceof YamlNode.Text text ? Stream.of(text.written()) : Stream.empty())
                .findFirst();
    }

    /** Whether the document says that it is a vendor's. */
    public boolean isVendor() {
        return keys().contains("vendor");
    }

    /** Whether the document has a part's content and nothing else that a vendor's has. */
    public boolean looksLikePart() {
        Set<String> keys = keys();
        boolean content = keys.contains("types") || keys.contains("endpoints") || keys.contains("include");
        return content && VENDOR_KEYS.stream().noneMatch(key -> keys.contains(key) && !PART_KEYS.contains(key));
    }

    private Set<String> keys() {
        return root instanceof YamlNode.Entries map
                ? map.entries().stream().map(entry -> entry.key().value()).collect(Collectors.toSet())
                : Set.of();
    }

    /** What a vendor's document declares; empty where it is no map, which has been told then. */
    public Optional<VendorDecl> vendor() {
        return MapReader.of(root, source.at(1, 1), "a spec", VENDOR_KEYS, problems)
                .map(DocumentReader::vendor);
    }

    /** What a part declares; empty where it is no map, which has been told then. */
    public Optional<PartDecl> part() {
        return MapReader.of(root, source.at(1, 1), "a part", PART_KEYS, problems)
                .map(DocumentReader::part);
    }

    private static VendorDecl vendor(MapReader map) {
        map.need("spec");
        map.need("vendor");
        map.need("server");
        if (!map.has("include")) {
            map.need("endpoints");
        }
        PartDecl content = content(map);
        return new VendorDecl(
                map.text("vendor").orElse(null),
                DocsReader.read(map),
                ServerReader.vendors(map),
                new VendorDecl.Defaults(
                        AuthReader.read(map),
                        SignatureReader.read(map),
                        headers(map),
                        KeysReader.read(map),
                        map.text("accept").orElse(null),
                        AnsweredReader.failure(map)),
                map.entries("settings")
                        .map(entries -> FieldReader.settings(entries, map.problems()))
                        .orElse(List.of()),
                content.includes(),
                content.types(),
                content.endpoints(),
                content.complete(),
                map.at());
    }

    private static List<FieldDecl> headers(MapReader map) {
        return map.entries("headers")
                .map(entries -> FieldReader.parameters(entries, map.problems()))
                .orElse(List.of());
    }

    private static PartDecl part(MapReader map) {
        map.need("spec");
        return content(map);
    }

    private static PartDecl content(MapReader map) {
        Optional<List<TypeDecl>> types =
                map.entries("types").map(entries -> TypesReader.types(entries, map.problems()));
        List<EndpointDecl> endpoints = map.entries("endpoints")
                .map(entries -> EndpointReader.endpoints(entries, map.problems()))
                .orElse(List.of());
        List<Written> includes = map.texts("include");
        boolean complete = map.has("types") == types.isPresent() && items(map, "include") == includes.size();
        return new PartDecl(includes, types.orElse(List.of()), endpoints, complete);
    }

    private static int items(MapReader map, String key) {
        return map.node(key)
                .map(node -> node instanceof YamlNode.Items list ? list.items().size() : 1)
                .orElse(0);
    }
}
