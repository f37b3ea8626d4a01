package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.TraitsDecl;
import java.util.List;

/** Reads the rarer keys of a field. {@link FieldReader} calls it. */
final class TraitsReader {

    /** Those that every field may have. */
    static final List<String> KEYS = List.of("pattern", "oneOf", "deprecated");

    /** Those that make sense in a body only. */
    static final List<String> BODY_KEYS = List.of("blank", "send", "aka", "join", "encode");

    /** Those that make sense where a value travels as text by itself. */
    static final List<String> PARAMETER_KEYS = List.of("join", "encode");

    private TraitsReader() {}

    static TraitsDecl read(MapReader map) {
        return new TraitsDecl(
                map.text("pattern").orElse(null),
                some(map, "oneOf"),
                map.text("blank").orElse(null),
                map.text("send").orElse(null),
                some(map, "aka"),
                map.text("deprecated").orElse(null),
                map.text("join").orElse(null),
                map.text("encode").orElse(null));
    }

    /** A list that says something only where it is not empty. */
    private static List<Written> some(MapReader map, String key) {
        map.node(key)
                .filter(node ->
                        node instanceof YamlNode.Items list && list.items().isEmpty())
                .ifPresent(node -> map.problems()
                        .tell(
                                node.at(),
                                ProblemCode.WRONG_KIND,
                                Words.quote(key) + ": expected at least one, found an empty list"));
        return map.texts(key);
    }
}
