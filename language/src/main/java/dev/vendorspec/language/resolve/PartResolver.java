package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Computed.Part;
import dev.vendorspec.language.model.Computed.Part.Of;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves the words that are parts of a computed value. */
final class PartResolver {

    private static final Pattern LOOKS_LIKE_WORD = Pattern.compile("(field|header|param|query) \\S+");

    private final Settings settings;
    private final PathResolver paths;
    private final SignatureScope scope;
    private final SignedRequest request;
    private final ProblemSink problems;

    PartResolver(
            Settings settings, PathResolver paths, SignatureScope scope, SignedRequest request, ProblemSink problems) {
        this.settings = settings;
        this.paths = paths;
        this.scope = scope;
        this.request = request;
        this.problems = problems;
    }

    /** The part; empty where it makes no sense, which has been told. */
    Optional<Part> part(Written written) {
        String text = written.value();
        if (written.quoted()) {
            return constant(written);
        }
        if (text.startsWith("field ")) {
            return field(written);
        }
        if (text.startsWith("header ")) {
            return header(written);
        }
        if (text.startsWith("query ")) {
            return query(written);
        }
        if (text.startsWith("param ")) {
            return parameter(written);
        }
        if (SourceResolver.WHOLES.containsKey(text)
                && !scope.isEarlier(text)
                && settings.get(text).isEmpty()) {
            return whole(written, SourceResolver.WHOLES.get(text));
        }
        return named(written, true);
    }

    private Optional<Part> whole(Written written, Of of) {
        if (of == Of.TOKEN && !request.sent().hasToken()) {
            problems.tell(
                    written.at(),
                    ProblemCode.BAD_SIGNATURE,
                    "endpoint " + Words.quote(request.endpoint().value()) + " sends no token",
                    "write auth: bearer, or a login");
            return Optional.empty();
        }
        return Optional.of(new Part.Whole(of));
    }

    /** What a key is: a setting or an earlier value. */
    Optional<Part> key(Written written) {
        return named(written, false);
    }

    private Optional<Part> named(Written written, boolean part) {
        String name = written.value();
        if (scope.isEarlier(name)) {
            return Optional.of(new Part.Value(name));
        }
        if (scope.isLater(name)) {
            problems.tell(
                    written.at(),
                    ProblemCode.BAD_SIGNATURE,
                    "the value " + Words.quote(name) + " is computed later",
                    "a value uses those that are written before it");
            return Optional.empty();
        }
        Optional<Field> setting = settings.get(name);
        if (setting.isEmpty() && !settings.has(name)) {
            problems.tell(
                    written.at(),
                    ProblemCode.UNKNOWN_SETTING,
                    "there is no setting and no earlier value " + Words.quote(name),
                    NearestName.suggest(name, scope.names())
                            .or(() -> Optional.of(
                                    part
                                            ? "a text that is always the same stands in quotes"
                                            : "list it under settings:")));
        }
        return setting.map(field -> new Part.Setting(name, field.sensitivity() == Sensitivity.SECRET));
    }

    /** In quotes a text is itself; nobody signs the name of a secret. */
    private Optional<Part> constant(Written written) {
        String text = written.value();
        if (LOOKS_LIKE_WORD.matcher(text).matches() || scope.isEarlier(text) || settings.has(text)) {
            problems.tell(
                    written.at(),
                    ProblemCode.BAD_SIGNATURE,
                    "in quotes this is the text " + Words.quote(text) + " itself",
                    "write it without quotes");
            return Optional.empty();
        }
        return Optional.of(new Part.Constant(text));
    }

    private Optional<Part> header(Written written) {
        String name = PathWords.nameBehind("header", written);
        if (!request.sent().hasHeader(name)) {
            unknown(written, "no header", name, request.sent().headers());
            return Optional.empty();
        }
        return Optional.of(new Part.Header(name));
    }

    private Optional<Part> query(Written written) {
        String name = PathWords.nameBehind("query", written);
        if (!request.sent().query().contains(name)) {
            unknown(written, "no parameter of the query", name, request.sent().query());
            return Optional.empty();
        }
        return Optional.of(new Part.QueryParameter(name));
    }

    private void unknown(Written at, String what, String name, List<String> known) {
        problems.tell(
                at.at(),
                ProblemCode.UNKNOWN_PARAMETER,
                "endpoint " + Words.quote(request.endpoint().value()) + " sends " + what + " " + Words.quote(name)
                        + " before this value is computed",
                NearestName.suggest(name, known));
    }

    private Optional<Part> parameter(Written written) {
        String name = PathWords.nameBehind("param", written);
        if (!request.pathParameters().contains(name)) {
            problems.tell(
                    written.at(),
                    ProblemCode.PATH_PARAMETER,
                    "the path of " + Words.quote(request.endpoint().value()) + " has no parameter " + Words.quote(name),
                    NearestName.suggest(name, request.pathParameters()));
            return Optional.empty();
        }
        return Optional.of(new Part.PathParameter(name));
    }

    private Optional<Part> field(Written written) {
        Fields body = request.item();
        if (body == null) {
            if (!request.hasBody()) {
                problems.tell(
                        request.endpoint().at(),
                        ProblemCode.NEEDS_REQUEST,
                        "endpoint " + Words.quote(request.endpoint().value()) + " sends no body for "
                                + Words.quote(written.value()) + " to look at",
                        "write signature: none there, or another one");
            }
            return Optional.empty();
        }
        PathExpr path = PathWords.behind("field", written);
        return paths.throughLists(body, path).flatMap(fields -> {
            Field last = fields.get(fields.size() - 1);
            boolean text = last.traits().encode() != Traits.Encode.PLAIN;
            if (!text && !Sorts.isSingleValue(Sorts.element(last.type()))) {
                paths.wrong(path, "a part is a value or a list of values", last);
                return Optional.empty();
            }
            List<String> way = new ArrayList<>(request.wrappers());
            fields.forEach(field -> way.add(field.wireName()));
            return Optional.of(new Part.Field(way));
        });
    }
}
