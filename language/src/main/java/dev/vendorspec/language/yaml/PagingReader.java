package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.ConditionParser;
import dev.vendorspec.language.syntax.PagingDecl;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an endpoint's {@code paging}. */
final class PagingReader {

    private static final List<String> POSITIONS = List.of("page", "offset", "cursor", "link");
    private static final List<String> KEYS =
            List.of("page", "offset", "cursor", "link", "from", "next", "items", "total", "more");

    private PagingReader() {}

    static @Nullable PagingDecl read(MapReader endpoint) {
        Optional<YamlNode> node = endpoint.node("paging");
        return node.flatMap(paging -> MapReader.of(paging, paging.at(), "\"paging\"", KEYS, endpoint.problems()))
                .flatMap(PagingReader::paging)
                .orElse(null);
    }

    private static Optional<PagingDecl> paging(MapReader map) {
        List<String> given =
                POSITIONS.stream().filter(key -> map.node(key).isPresent()).toList();
        if (given.size() != 1) {
            map.problems()
                    .tell(
                            map.at(),
                            given.isEmpty() ? ProblemCode.MISSING_KEY : ProblemCode.KEYS_CONFLICT,
                            "\"paging\" has one of page, offset, cursor, link"
                                    + (given.isEmpty() ? "" : ", found " + String.join(" and ", given)));
            return Optional.empty();
        }
        String key = given.get(0);
        boolean counted = key.equals("page") || key.equals("offset");
        if (counted) {
            refuse(map, "next", key);
        } else {
            refuse(map, "from", key);
        }
        if (key.equals("cursor")) {
            map.need("next");
        }
        if (key.equals("link")) {
            refuse(map, "next", key);
        }
        return map.text(key)
                .map(position -> new PagingDecl(
                        key,
                        position,
                        map.text("from").orElse(null),
                        key.equals("cursor") ? map.text("next").orElse(null) : null,
                        map.text("items").orElse(null),
                        map.text("total").map(PathExpr::of).orElse(null),
                        map.text("more")
                                .flatMap(more -> ConditionParser.parse(more, map.problems()))
                                .orElse(null),
                        map.at()));
    }

    private static void refuse(MapReader map, String key, String position) {
        map.node(key)
                .ifPresent(node -> map.problems()
                        .tell(
                                node.at(),
                                ProblemCode.KEYS_CONFLICT,
                                "\"paging\" by " + Words.quote(position) + " has no " + Words.quote(key)));
    }
}
