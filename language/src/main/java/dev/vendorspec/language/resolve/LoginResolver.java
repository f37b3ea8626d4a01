package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Auth.Expiry;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.AuthDecl;
import dev.vendorspec.language.syntax.AuthDecl.ExpiryDecl;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.PathExpr;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves the logins of {@code auth}: the endpoint that gives the token, and where the token is in its answer. */
final class LoginResolver {

    private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,6})(s|m|h|d)");

    private final Map<String, EndpointDecl> endpoints = new LinkedHashMap<>();
    private final List<AuthDecl> vendorAuth;
    private final AnswerResolver answers;
    private final Types types;
    private final PathResolver paths;
    private final ProblemSink problems;

    LoginResolver(
            List<EndpointDecl> endpoints,
            List<AuthDecl> vendorAuth,
            AnswerResolver answers,
            Types types,
            PathResolver paths,
            ProblemSink problems) {
        endpoints.forEach(endpoint -> this.endpoints.putIfAbsent(endpoint.name().value(), endpoint));
        this.vendorAuth = vendorAuth;
        this.answers = answers;
        this.types = types;
        this.paths = paths;
        this.problems = problems;
    }

    /**
     * What the answer to a login tells.
     *
     * @param token where the token is, or null where the answer is the token
     */
    record Told(@Nullable Path token, Expiry expiry) {}

    /** What is known of a login; empty where something is wrong with it, which has been told. */
    Optional<Told> resolve(AuthDecl.Login written) {
        Written name = written.endpoint();
        EndpointDecl endpoint = endpoints.get(name.value());
        if (endpoint == null) {
            problems.tell(
                    name.at(),
                    ProblemCode.UNKNOWN_ENDPOINT,
                    "there is no endpoint " + Words.quote(name.value()),
                    NearestName.suggest(name.value(), endpoints.keySet()));
            return Optional.empty();
        }
        if (needs(endpoint, name.value(), new HashSet<>())) {
            problems.tell(
                    endpoint.name().at(),
                    ProblemCode.BAD_AUTH,
                    "endpoint " + Words.quote(name.value()) + " gives the token and cannot need it",
                    "write auth: none there, or another way");
            return Optional.empty();
        }
        Optional<Body> answer = answers.resolve(endpoint.response());
        if (endpoint.response() == null) {
            problems.tell(
                    name.at(),
                    ProblemCode.NEEDS_RESPONSE,
                    "endpoint " + Words.quote(name.value()) + " gives the token, but reads no \"response\"");
        }
        return answer.flatMap(body -> told(written, body));
    }

    private boolean needs(EndpointDecl endpoint, String login, Set<String> seen) {
        List<AuthDecl> ways = endpoint.auth() == null ? vendorAuth : endpoint.auth();
        for (AuthDecl way : ways) {
            if (way instanceof AuthDecl.Login other) {
                String name = other.endpoint().value();
                EndpointDecl next = endpoints.get(name);
                if (name.equals(login) || (next != null && seen.add(name) && needs(next, login, seen))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Told> told(AuthDecl.Login written, Body answer) {
        Optional<Fields> fields = BodyResolver.root(answer).flatMap(root -> types.fields(root.name()));
        if (written.token() == null) {
            if (!BodyResolver.isText(answer)) {
                problems.tell(
                        written.endpoint().at(),
                        ProblemCode.MISSING_KEY,
                        "\"login\" needs the key \"token\", as the answer of "
                                + Words.quote(written.endpoint().value()) + " is not the token itself");
                return Optional.empty();
            }
            return expiry(written.expires(), null).map(expiry -> new Told(null, expiry));
        }
        if (fields.isEmpty()) {
            problems.tell(
                    written.token().at(),
                    ProblemCode.NEEDS_RESPONSE,
                    "the answer of " + Words.quote(written.endpoint().value())
                            + " has no fields at its root for \"token\" to look at");
            return Optional.empty();
        }
        Optional<Path> token = paths.toValue(fields.get(), written.token(), "\"token\"")
                .filter(path -> {
                    boolean text = path.last().type() instanceof ValueType.Text
                            || path.last().type() instanceof ValueType.Uuid
                            || path.last().type() instanceof ValueType.Whole;
                    if (!text) {
                        paths.wrong(written.token(), "a token is text", path.last());
                    }
                    return text && isSecret(path.last(), written.token());
                });
        Optional<Expiry> expiry = expiry(written.expires(), fields.get());
        return token.flatMap(path -> expiry.map(end -> new Told(path, end)));
    }

    /** What is in a log opens nothing. */
    private boolean isSecret(Field token, PathExpr written) {
        boolean secret = token.sensitivity() == Sensitivity.SECRET;
        if (!secret) {
            problems.tell(
                    written.steps().get(written.steps().size() - 1).at(),
                    ProblemCode.BAD_AUTH,
                    "the token " + Words.quote(token.wireName()) + " opens something, but its field is not secret",
                    "write { type: …, secret: true } for it");
        }
        return secret;
    }

    private Optional<Expiry> expiry(@Nullable ExpiryDecl written, @Nullable Fields answer) {
        if (written == null) {
            return Optional.of(new Expiry.Unknown());
        }
        if (written instanceof ExpiryDecl.After after) {
            return seconds(after.period()).map(Expiry.After::new);
        }
        if (written instanceof ExpiryDecl.Idle idle) {
            return seconds(idle.period()).map(Expiry.Idle::new);
        }
        ExpiryDecl.Told told = (ExpiryDecl.Told) written;
        if (answer == null) {
            problems.tell(
                    told.path().at(), ProblemCode.NEEDS_RESPONSE, "there are no fields for \"expires\" to look at");
            return Optional.empty();
        }
        return paths.toValue(answer, told.path(), "\"expires\"").flatMap(path -> moment(told, path));
    }

    private Optional<Expiry> moment(ExpiryDecl.Told written, Path path) {
        ValueType type = path.last().type();
        Written zone = written.zone();
        boolean local = type instanceof ValueType.Temporal temporal && temporal.kind() == TemporalKind.DATETIME;
        if (zone != null && (!local || !isZone(zone))) {
            if (!local) {
                problems.tell(
                        zone.at(),
                        ProblemCode.KEYS_CONFLICT,
                        "\"zone\" is for a date with a time, but "
                                + Words.quote(path.last().wireName()) + " is " + Sorts.of(type));
            }
            return Optional.empty();
        }
        if (local && zone == null) {
            problems.tell(
                    written.path().at(),
                    ProblemCode.MISSING_KEY,
                    "\"expires\" is a date with a time, and needs the key \"zone\"",
                    "write zone: Europe/Istanbul, or UTC");
            return Optional.empty();
        }
        if (type instanceof ValueType.Whole) {
            return Optional.of(new Expiry.InSeconds(path));
        }
        boolean moment = local
                || type instanceof ValueType.Epoch
                || (type instanceof ValueType.Temporal temporal && temporal.kind() == TemporalKind.INSTANT);
        if (!moment) {
            paths.wrong(written.path(), "\"expires\" is a whole number of seconds or a moment", path.last());
            return Optional.empty();
        }
        return Optional.of(new Expiry.At(path, zone == null ? null : zone.value()));
    }

    private boolean isZone(Written zone) {
        return isZone(zone, problems);
    }

    /** Whether it is a time zone's id; tells where it is not. */
    static boolean isZone(Written zone, ProblemSink problems) {
        try {
            ZoneId.of(zone.value());
            return true;
        } catch (DateTimeException e) {
            problems.tell(
                    zone.at(),
                    ProblemCode.UNKNOWN_WORD,
                    "there is no time zone " + Words.quote(zone.value()),
                    "write one such as Europe/Istanbul, +03:00 or UTC");
            return false;
        }
    }

    private Optional<Long> seconds(Written period) {
        Matcher parts = PERIOD.matcher(period.value());
        if (!parts.matches()) {
            problems.tell(
                    period.at(),
                    ProblemCode.UNKNOWN_WORD,
                    "a period is a whole number with s, m, h or d, found " + Words.quote(period.value()),
                    "write 50m");
            return Optional.empty();
        }
        long unit = switch (parts.group(2)) {
            case "s" -> 1;
            case "m" -> 60;
            case "h" -> 3_600;
            default -> 86_400;
        };
        return Optional.of(Long.parseLong(parts.group(1)) * unit);
    }
}
