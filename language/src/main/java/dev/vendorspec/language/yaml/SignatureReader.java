package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ComputedDecl;
import dev.vendorspec.language.syntax.ComputedDecl.ChoiceDecl;
import dev.vendorspec.language.syntax.ComputedDecl.SourceDecl;
import dev.vendorspec.language.syntax.ConditionParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code signature}, of a vendor and of an endpoint. */
final class SignatureReader {

    private static final List<String> SOURCES = List.of("nonce", "now", "parts", "choose", "signer");
    private static final List<String> KEYS = List.of(
            "nonce",
            "now",
            "zone",
            "parts",
            "choose",
            "signer",
            "separator",
            "absent",
            "hash",
            "hmac",
            "key",
            "keyForm",
            "encode",
            "prefix",
            "suffix",
            "into");
    private static final List<String> CHOICE_KEYS = List.of("when", "parts");

    private SignatureReader() {}

    /** The values in their order; empty where none is written or readable, and for {@code none}. */
    static List<ComputedDecl> read(MapReader map) {
        Optional<YamlNode> node = map.node("signature");
        if (node.isPresent()
                && node.get() instanceof YamlNode.Text text
                && !text.written().missing()) {
            if (!text.written().value().equals("none")) {
                map.problems()
                        .tell(
                                node.get().at(),
                                ProblemCode.UNKNOWN_WORD,
                                "\"signature\" is a map of values or none, found "
                                        + Words.quote(text.written().value()));
            }
            return List.of();
        }
        List<ComputedDecl> values = new ArrayList<>();
        map.entries("signature")
                .ifPresent(entries -> entries.entries().forEach(entry -> {
                    String what = "value " + Words.quote(entry.key().value());
                    MapReader.of(entry.value(), entry.key().at(), what, KEYS, map.problems())
                            .map(value -> value(entry.key(), what, value))
                            .ifPresent(values::add);
                }));
        return values;
    }

    private static ComputedDecl value(Written name, String what, MapReader map) {
        return new ComputedDecl(
                name,
                source(what, map),
                map.text("encode").orElse(null),
                text(map, "prefix"),
                text(map, "suffix"),
                map.texts("into"));
    }

    private static @Nullable SourceDecl source(String what, MapReader map) {
        List<String> given = SOURCES.stream().filter(map::has).toList();
        boolean withParts =
                given.size() == 2 && given.contains("signer") && !given.contains("nonce") && !given.contains("now");
        if (given.size() != 1 && !withParts) {
            map.problems()
                    .tell(
                            map.at(),
                            given.isEmpty() ? ProblemCode.MISSING_KEY : ProblemCode.KEYS_CONFLICT,
                            what + " has one of " + String.join(", ", SOURCES)
                                    + (given.isEmpty() ? "" : ", found " + String.join(" and ", given)));
            return null;
        }
        if (map.has("nonce")) {
            refuse(
                    map,
                    what,
                    "nonce",
                    List.of("zone", "separator", "absent", "hash", "hmac", "key", "keyForm", "encode"));
            return map.text("nonce").map(SourceDecl.Nonce::new).orElse(null);
        }
        if (map.has("now")) {
            refuse(map, what, "now", List.of("separator", "absent", "hash", "hmac", "key", "keyForm", "encode"));
            return map.text("now")
                    .map(format -> new SourceDecl.Now(format, map.text("zone").orElse(null)))
                    .orElse(null);
        }
        if (!map.has("signer")) {
            refuse(map, what, "parts", List.of("zone"));
            return joined(map);
        }
        refuse(map, what, "signer", List.of("zone", "hash", "hmac", "key", "keyForm", "encode"));
        Optional<Written> flag = map.text("signer");
        boolean yes = map.flag("signer").orElse(false);
        if (flag.isPresent() && flag.get().value().equals("false")) {
            map.problems().tell(flag.get().at(), ProblemCode.UNKNOWN_WORD, "\"signer\" is true here");
        }
        return yes ? new SourceDecl.Signer(withParts ? joined(map) : null, flag.orElseThrow()) : null;
    }

    private static void refuse(MapReader map, String what, String source, List<String> keys) {
        keys.stream()
                .filter(key -> map.node(key).isPresent())
                .findFirst()
                .ifPresent(key -> map.problems()
                        .tell(
                                map.node(key).orElseThrow().at(),
                                ProblemCode.KEYS_CONFLICT,
                                what + " has no " + Words.quote(key) + " beside " + Words.quote(source)));
    }

    private static SourceDecl.Joined joined(MapReader map) {
        List<ChoiceDecl> choices = map.has("choose") ? choices(map) : List.of(new ChoiceDecl(null, map.texts("parts")));
        return new SourceDecl.Joined(
                choices,
                text(map, "separator"),
                text(map, "absent"),
                map.text("hash").orElse(null),
                map.text("hmac").orElse(null),
                map.text("key").orElse(null),
                map.text("keyForm").orElse(null));
    }

    private static List<ChoiceDecl> choices(MapReader map) {
        List<ChoiceDecl> choices = new ArrayList<>();
        ProblemSink problems = map.problems();
        YamlNode node = map.node("choose").orElse(null);
        if (!(node instanceof YamlNode.Items list)) {
            if (node != null) {
                Nodes.wrong(node, "\"choose\"", "a list", problems);
            }
            return choices;
        }
        for (YamlNode item : list.items()) {
            boolean last = choices.size() == list.items().size() - 1;
            MapReader.of(item, item.at(), "a choice", CHOICE_KEYS, problems).ifPresent(choice -> {
                choice.need("parts");
                if (!last) {
                    choice.need("when");
                } else if (choice.node("when").isPresent()) {
                    problems.tell(
                            item.at(),
                            ProblemCode.KEYS_CONFLICT,
                            "the last choice is for all other requests, and has no \"when\"");
                }
                choices.add(new ChoiceDecl(
                        choice.text("when")
                                .flatMap(when -> ConditionParser.parse(when, problems))
                                .orElse(null),
                        choice.texts("parts")));
            });
        }
        return choices;
    }

    /** A text that may be empty, in quotes. */
    private static @Nullable Written text(MapReader map, String key) {
        return map.text(key).orElse(null);
    }
}
