package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.syntax.KeysDecl;
import dev.vendorspec.language.syntax.KeysDecl.DuplicateDecl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code idempotencyKey} and {@code requestId}, of a vendor and of an endpoint, and an endpoint's {@code duplicate}. */
final class KeysReader {

    private static final List<String> DUPLICATE_KEYS = List.of("key", "status", "error", "code");

    private KeysReader() {}

    static KeysDecl read(MapReader map) {
        return new KeysDecl(
                map.text("idempotencyKey").orElse(null), map.text("requestId").orElse(null), duplicate(map));
    }

    private static @Nullable DuplicateDecl duplicate(MapReader map) {
        return map.node("duplicate")
                .flatMap(node -> MapReader.of(node, node.at(), "\"duplicate\"", DUPLICATE_KEYS, map.problems()))
                .flatMap(KeysReader::told)
                .orElse(null);
    }

    private static Optional<DuplicateDecl> told(MapReader map) {
        map.need("key");
        if (!map.has("status") && !map.has("error") && !map.has("code")) {
            map.problems()
                    .tell(
                            map.at(),
                            ProblemCode.MISSING_KEY,
                            "\"duplicate\" needs the key \"status\", \"error\" or \"code\"");
            return Optional.empty();
        }
        if (map.has("status") && map.has("error")) {
            map.problems()
                    .tell(
                            map.at(),
                            ProblemCode.KEYS_CONFLICT,
                            "\"duplicate\" has \"status\" or \"error\", which is a name for a status");
            return Optional.empty();
        }
        return Optional.of(new DuplicateDecl(
                map.at(),
                map.texts("key"),
                map.texts("status"),
                map.text("error").orElse(null),
                map.texts("code")));
    }
}
