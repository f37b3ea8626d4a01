package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.AuthDecl;
import dev.vendorspec.language.syntax.AuthDecl.ExpiryDecl;
import dev.vendorspec.language.syntax.AuthDecl.SendDecl;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code auth}, of a vendor and of an endpoint: a word, a map, or a list of both. */
final class AuthReader {

    private static final List<String> WAYS = List.of("basic", "login", "header", "query");
    private static final List<String> BASIC_KEYS = List.of("basic");
    private static final List<String> SECRET_KEYS = List.of("header", "query", "scheme", "value");
    private static final List<String> LOGIN_KEYS =
            List.of("login", "token", "expires", "zone", "header", "query", "field", "scheme");
    private static final List<String> EXPIRY_KEYS = List.of("after", "idle");

    private AuthReader() {}

    /** The ways in which calls show who they are; empty where none is written or readable. */
    static List<AuthDecl> read(MapReader map) {
        return map.node("auth").map(node -> ways(node, map.problems())).orElse(List.of());
    }

    private static List<AuthDecl> ways(YamlNode node, ProblemSink problems) {
        if (node instanceof YamlNode.Items list) {
            List<AuthDecl> ways =
                    list.items().stream().map(item -> way(item, problems)).toList();
            ways.forEach(way -> refuseNone(way, problems));
            return ways;
        }
        return List.of(way(node, problems));
    }

    private static void refuseNone(AuthDecl way, ProblemSink problems) {
        if (way instanceof AuthDecl.Word word && word.word().value().equals("none")) {
            problems.tell(
                    way.at(),
                    ProblemCode.UNKNOWN_WORD,
                    "a list has all ways at once, and none is no way",
                    "write auth: none");
        }
    }

    private static AuthDecl way(YamlNode node, ProblemSink problems) {
        if (!(node instanceof YamlNode.Entries map)) {
            return Nodes.text(node, "\"auth\"", problems)
                    .<AuthDecl>map(AuthDecl.Word::new)
                    .orElseGet(() -> new AuthDecl.Unreadable(node.at()));
        }
        List<String> keys = map.find("login").isPresent()
                ? LOGIN_KEYS
                : map.find("basic").isPresent() ? BASIC_KEYS : hasSecret(map) ? SECRET_KEYS : WAYS;
        Optional<MapReader> reader = MapReader.of(node, node.at(), "\"auth\"", keys, problems);
        if (keys == WAYS) {
            if (map.entries().isEmpty()) {
                problems.tell(node.at(), ProblemCode.MISSING_KEY, "\"auth\" needs one of basic, login, header, query");
            }
            return new AuthDecl.Unreadable(node.at());
        }
        return reader.flatMap(
                        found -> keys == LOGIN_KEYS ? login(found) : keys == BASIC_KEYS ? basic(found) : secret(found))
                .orElseGet(() -> new AuthDecl.Unreadable(node.at()));
    }

    private static boolean hasSecret(YamlNode.Entries map) {
        return map.find("header").isPresent() || map.find("query").isPresent();
    }

    private static Optional<AuthDecl> basic(MapReader map) {
        List<Written> settings = map.texts("basic");
        if (settings.size() != 2) {
            map.problems()
                    .tell(
                            map.at(),
                            ProblemCode.WRONG_KIND,
                            "\"basic\": expected the settings of user and password",
                            "write basic: [user, password]");
            return Optional.empty();
        }
        return Optional.of(new AuthDecl.Basic(settings.get(0), settings.get(1)));
    }

    private static Optional<AuthDecl> secret(MapReader map) {
        return send(map, Stream.of("header", "query"))
                .map(to -> new AuthDecl.Secret(to, map.text("value").orElse(null), map.at()));
    }

    private static Optional<AuthDecl> login(MapReader map) {
        Optional<SendDecl> to = send(map, Stream.of("header", "query", "field"));
        return map.text("login")
                .map(endpoint -> new AuthDecl.Login(
                        endpoint,
                        map.text("token").map(PathExpr::of).orElse(null),
                        expiry(map),
                        to.orElse(null),
                        map.at()));
    }

    private static Optional<SendDecl> send(MapReader map, Stream<String> keys) {
        List<String> given = keys.filter(key -> map.node(key).isPresent()).toList();
        Written scheme = map.text("scheme").orElse(null);
        if (given.size() > 1) {
            map.problems()
                    .tell(
                            map.at(),
                            ProblemCode.KEYS_CONFLICT,
                            "\"auth\" goes to one place, found " + String.join(" and ", given),
                            "for two at once write a list");
            return Optional.empty();
        }
        if (scheme != null && !given.equals(List.of("header")) && !(given.isEmpty() && map.has("login"))) {
            map.problems().tell(scheme.at(), ProblemCode.KEYS_CONFLICT, "\"scheme\" is a word in a header");
        }
        if (given.isEmpty()) {
            return scheme == null ? Optional.empty() : Optional.of(new SendDecl("header", usualHeader(scheme), scheme));
        }
        return map.text(given.get(0)).map(name -> new SendDecl(given.get(0), name, scheme));
    }

    /** The header where none is written, standing where its scheme stands. */
    private static Written usualHeader(Written scheme) {
        return new Written("Authorization", Written.Style.PLAIN, scheme.at(), true);
    }

    private static @Nullable ExpiryDecl expiry(MapReader map) {
        Optional<YamlNode> node = map.node("expires");
        if (node.isPresent() && node.get() instanceof YamlNode.Entries) {
            return MapReader.of(node.get(), node.get().at(), "\"expires\"", EXPIRY_KEYS, map.problems())
                    .flatMap(AuthReader::period)
                    .orElse(null);
        }
        return map.text("expires")
                .<ExpiryDecl>map(path ->
                        new ExpiryDecl.Told(PathExpr.of(path), map.text("zone").orElse(null)))
                .orElse(null);
    }

    private static Optional<ExpiryDecl> period(MapReader map) {
        Optional<ExpiryDecl> after = map.text("after").map(ExpiryDecl.After::new);
        Optional<ExpiryDecl> idle = map.text("idle").map(ExpiryDecl.Idle::new);
        if (after.isPresent() == idle.isPresent()) {
            map.problems().tell(map.at(), ProblemCode.MISSING_KEY, "\"expires\" is a path, or has one of after, idle");
            return Optional.empty();
        }
        return after.or(() -> idle);
    }
}
