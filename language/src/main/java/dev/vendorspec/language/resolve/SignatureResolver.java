package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Computed;
import dev.vendorspec.language.model.Computed.Encoding;
import dev.vendorspec.language.model.Computed.Source;
import dev.vendorspec.language.model.Computed.Target;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ComputedDecl;
import dev.vendorspec.language.syntax.ComputedDecl.SourceDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves {@code signature} for one endpoint after the other: its values look at what that endpoint sends. */
final class SignatureResolver {

    private static final Map<String, Encoding> ENCODINGS = Map.of(
            "none", Encoding.NONE,
            "hex", Encoding.HEX,
            "HEX", Encoding.UPPER_HEX,
            "base64", Encoding.BASE64,
            "base64url", Encoding.BASE64URL);
    private static final List<String> ENCODING_WORDS = List.of("hex", "HEX", "base64", "base64url", "none");

    private final Settings settings;
    private final PathResolver paths;
    private final ConditionResolver conditions;
    private final ProblemSink problems;

    SignatureResolver(Settings settings, PathResolver paths, ConditionResolver conditions, ProblemSink problems) {
        this.settings = settings;
        this.paths = paths;
        this.conditions = conditions;
        this.problems = problems;
    }

    /** The values in their order, without those that make no sense, which has been told. */
    List<Computed> resolve(List<ComputedDecl> written, SignedRequest request) {
        List<String> names = written.stream().map(value -> value.name().value()).toList();
        SignatureScope scope = new SignatureScope(settings, names);
        SourceResolver sources = new SourceResolver(settings, paths, conditions, scope, request, problems);
        List<Computed> values = new ArrayList<>();
        for (ComputedDecl value : written) {
            value(value, scope, sources, request).ifPresent(values::add);
            scope.add(value.name().value());
            value.into().forEach(request.sent()::target);
        }
        return values;
    }

    private Optional<Computed> value(
            ComputedDecl written, SignatureScope scope, SourceResolver sources, SignedRequest request) {
        Written name = written.name();
        if (settings.has(name.value())) {
            tell(
                    name,
                    "there is a setting of that name, so nobody knows which of the two a part means",
                    "rename the value");
            return Optional.empty();
        }
        boolean signer = written.source() instanceof SourceDecl.Signer;
        Optional<Source> source = Optional.ofNullable(written.source()).flatMap(given -> sources.resolve(name, given));
        if (signer && source.isPresent()) {
            problems.tell(
                    name.at(),
                    ProblemCode.NEEDS_SIGNER,
                    "the value " + Words.quote(name.value())
                            + " is computed by the caller's own code: each client is given a signer by this name");
        }
        Optional<Encoding> encoding = encoding(written, source);
        List<Target> targets = targets(written, scope, request);
        if (source.isEmpty() || encoding.isEmpty()) {
            return Optional.empty();
        }
        scope.note(name.value(), source.get(), targets);
        return Optional.of(new Computed(
                name.value(),
                source.get(),
                encoding.get(),
                text(written.prefix()),
                text(written.suffix()),
                targets,
                name.at()));
    }

    private Optional<Encoding> encoding(ComputedDecl written, Optional<Source> source) {
        boolean bytes =
                source.isPresent() && source.get() instanceof Source.Joined joined && joined.algorithm() != null;
        Written given = written.encode();
        if (given == null) {
            return Optional.of(bytes ? Encoding.HEX : Encoding.NONE);
        }
        if (!Texts.word(given, "\"encode\"", ENCODING_WORDS, problems)) {
            return Optional.empty();
        }
        Encoding encoding = ENCODINGS.get(given.value());
        boolean shown = !written.into().isEmpty() || written.prefix() != null || written.suffix() != null;
        if (encoding == Encoding.NONE && bytes && shown) {
            tell(given, "bytes that are not encoded are no text, which is what travels", "write hex or base64");
            return Optional.empty();
        }
        return Optional.of(encoding);
    }

    private List<Target> targets(ComputedDecl written, SignatureScope scope, SignedRequest request) {
        List<Target> targets = new ArrayList<>();
        for (Written target : written.into()) {
            target(written.name(), target, scope, written, request).ifPresent(targets::add);
        }
        return targets;
    }

    private Optional<Target> target(
            Written name, Written target, SignatureScope scope, ComputedDecl written, SignedRequest request) {
        String text = target.value();
        if (text.startsWith("header ")) {
            String header = PathWords.nameBehind("header", target);
            return HeaderNames.isCredential(target, header, problems)
                    ? Optional.of(new Target.Header(header))
                    : Optional.empty();
        }
        if (text.startsWith("query ")) {
            return Optional.of(new Target.Query(PathWords.nameBehind("query", target)));
        }
        if (text.startsWith("field ")) {
            return field(target, scope, written, request);
        }
        problems.tell(
                target.at(),
                ProblemCode.UNKNOWN_WORD,
                "\"into\" is header NAME, query NAME or field PATH, found " + Words.quote(text));
        return Optional.empty();
    }

    /** A field is filled in before the body is written, so nothing that reads the body can go there, or come before. */
    private Optional<Target> field(Written target, SignatureScope scope, ComputedDecl written, SignedRequest request) {
        if (scope.readsBody(written.source())) {
            tell(
                    target,
                    "the value " + Words.quote(written.name().value())
                            + " depends on the body, which it would change if it went into a field",
                    "put it into a header or the query");
            return Optional.empty();
        }
        if (scope.bodyReader() != null) {
            tell(
                    target,
                    "the value " + Words.quote(scope.bodyReader())
                            + " before it depends on the body, which would change once more",
                    "write what goes into fields first");
            return Optional.empty();
        }
        Fields body = request.object();
        if (body == null) {
            problems.tell(
                    request.endpoint().at(),
                    ProblemCode.NEEDS_REQUEST,
                    "endpoint " + Words.quote(request.endpoint().value()) + " sends no object for the value "
                            + Words.quote(written.name().value()) + " to go into",
                    "write signature: none there, or another one");
            return Optional.empty();
        }
        return paths.path(body, PathWords.behind("field", target))
                .filter(path -> takesText(path, target))
                .map(Target.Field::new);
    }

    private boolean takesText(Path path, Written target) {
        ValueType type = path.last().type();
        boolean takes = type instanceof ValueType.Text || type instanceof ValueType.Whole;
        if (!takes) {
            problems.tell(
                    target.at(),
                    ProblemCode.WRONG_TYPE,
                    "a computed value goes into text or a whole number, but "
                            + Words.quote(path.last().wireName()) + " is " + Sorts.of(type));
        }
        return takes;
    }

    private void tell(Written at, String text, String fix) {
        problems.tell(at.at(), ProblemCode.BAD_SIGNATURE, text, fix);
    }

    private static String text(@Nullable Written written) {
        return written == null ? "" : written.value();
    }
}
