package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.syntax.ServerDecl;
import dev.vendorspec.language.syntax.ServerDecl.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code server}, of a vendor and of an endpoint: an address, one for each environment, or that it is required. */
final class ServerReader {

    private static final List<String> REQUIRED_KEYS = List.of("required", "example");

    private ServerReader() {}

    /** What a vendor says. */
    static @Nullable ServerDecl vendors(MapReader map) {
        Optional<YamlNode> node = map.node("server");
        boolean required = node.isPresent()
                && node.get() instanceof YamlNode.Entries entries
                && (entries.entries().isEmpty()
                        || REQUIRED_KEYS.stream()
                                .anyMatch(key -> entries.find(key).isPresent()));
        if (required) {
            return MapReader.of(node.get(), node.get().at(), "\"server\"", REQUIRED_KEYS, map.problems())
                    .flatMap(ServerReader::required)
                    .orElse(null);
        }
        return endpoints(map);
    }

    /** What an endpoint says. */
    static @Nullable ServerDecl endpoints(MapReader map) {
        Optional<YamlNode> node = map.node("server");
        if (node.isPresent() && node.get() instanceof YamlNode.Entries entries) {
            List<Environment> environments = new ArrayList<>();
            entries.entries()
                    .forEach(entry -> Nodes.text(entry.value(), "\"server\"", map.problems())
                            .ifPresent(address -> environments.add(new Environment(entry.key(), address))));
            return new ServerDecl.Environments(environments, entries.at());
        }
        return map.text("server").<ServerDecl>map(ServerDecl.Fixed::new).orElse(null);
    }

    private static Optional<ServerDecl> required(MapReader map) {
        map.need("required");
        map.need("example");
        Optional<Boolean> required = map.flag("required");
        if (required.isPresent() && !required.get()) {
            map.problems()
                    .tell(
                            map.at(),
                            ProblemCode.UNKNOWN_WORD,
                            "\"required\" is true here",
                            "write server: and the address");
        }
        return map.text("example").map(ServerDecl.Required::new);
    }
}
