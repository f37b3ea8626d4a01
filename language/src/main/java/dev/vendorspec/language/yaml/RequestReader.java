package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.BodyDecl;
import dev.vendorspec.language.syntax.BodyDecl.Entry;
import dev.vendorspec.language.syntax.FormatDecl;
import dev.vendorspec.language.syntax.TypeParser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an endpoint sends: {@code request}, {@code form} or {@code multipart}. Each is a type, or an envelope around
 * one; of a form it may also be a map with {@code type} and {@code lists}.
 */
final class RequestReader {

    private static final List<String> FORM_KEYS = List.of("type", "lists");

    private RequestReader() {}

    /** The key under which the body stands; tells where there are several. */
    static FormatDecl.Kind kind(MapReader endpoint) {
        List<FormatDecl.Kind> given = Arrays.stream(FormatDecl.Kind.values())
                .filter(kind -> endpoint.has(kind.key()))
                .toList();
        if (given.size() > 1) {
            endpoint.node(given.get(1).key())
                    .ifPresent(second -> endpoint.problems()
                            .tell(
                                    second.at(),
                                    ProblemCode.KEYS_CONFLICT,
                                    "an endpoint sends one body, found "
                                            + Words.quote(given.get(0).key()) + " and "
                                            + Words.quote(given.get(1).key()),
                                    "leave one of the two out"));
        }
        return given.isEmpty() ? FormatDecl.Kind.JSON : given.get(0);
    }

    /** The form in which the body travels. */
    static FormatDecl format(MapReader endpoint, FormatDecl.Kind kind) {
        Written lists = options(endpoint, kind)
                .flatMap(map -> map.find("lists"))
                .flatMap(node -> Nodes.text(node, "\"lists\"", endpoint.problems()))
                .orElse(null);
        return new FormatDecl(kind, lists);
    }

    /** The body; null where there is none. */
    static @Nullable BodyDecl body(MapReader endpoint, FormatDecl.Kind kind) {
        String what = Words.quote(kind.key());
        Optional<YamlNode.Entries> options = options(endpoint, kind);
        if (options.isPresent()) {
            return MapReader.of(options.get(), options.get().at(), what, FORM_KEYS, endpoint.problems())
                    .flatMap(map -> map.node("type"))
                    .map(node -> body(node, what, endpoint.problems()))
                    .orElse(null);
        }
        return endpoint.node(kind.key())
                .map(node -> body(node, what, endpoint.problems()))
                .orElse(null);
    }

    /** The map of a form that says more than its type. A member that is called so has a {@code =} behind it. */
    private static Optional<YamlNode.Entries> options(MapReader endpoint, FormatDecl.Kind kind) {
        return kind == FormatDecl.Kind.FORM
                ? endpoint.node(kind.key())
                        .filter(node -> node instanceof YamlNode.Entries map
                                && map.find("type").isPresent()
                                && !isGiven(map.find("type").get()))
                        .map(YamlNode.Entries.class::cast)
                : Optional.empty();
    }

    private static BodyDecl body(YamlNode node, String what, ProblemSink problems) {
        if (node instanceof YamlNode.Entries map) {
            return around(map, what, problems);
        }
        return Nodes.text(node, what, problems)
                .flatMap(text -> TypeParser.parse(text, problems))
                .<BodyDecl>map(BodyDecl.Typed::new)
                .orElseGet(() -> new BodyDecl.Unreadable(node.at()));
    }

    private static BodyDecl around(YamlNode.Entries map, String what, ProblemSink problems) {
        if (map.entries().isEmpty()) {
            problems.tell(map.at(), ProblemCode.BAD_BODY, what + ": an object around a body has members, found none");
            return new BodyDecl.Unreadable(map.at());
        }
        List<Entry> entries = map.entries().stream()
                .map(entry -> new Entry(entry.key(), member(entry, what, problems)))
                .toList();
        Entry first = entries.get(0);
        boolean plain = entries.size() == 1 && !first.isMerged() && !(first.body() instanceof BodyDecl.Given);
        return plain ? new BodyDecl.Wrapped(first.wireName(), first.body()) : new BodyDecl.Envelope(entries, map.at());
    }

    private static BodyDecl member(YamlNode.Entry entry, String what, ProblemSink problems) {
        return isGiven(entry.value())
                ? new BodyDecl.Given(((YamlNode.Text) entry.value()).written())
                : body(entry.value(), what, problems);
    }

    private static boolean isGiven(YamlNode node) {
        return node instanceof YamlNode.Text text && text.written().value().startsWith("=");
    }
}
