package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Endpoint.Answered;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Endpoint.Failure;
import dev.vendorspec.language.model.Endpoint.Patterns;
import dev.vendorspec.language.model.Endpoint.Reasons;
import dev.vendorspec.language.model.Endpoint.Rows;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.AnsweredDecl;
import dev.vendorspec.language.syntax.EndpointDecl.CodeNameDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ErrorDecl;
import dev.vendorspec.language.syntax.EndpointDecl.FailureDecl;
import dev.vendorspec.language.syntax.EndpointDecl.PatternsDecl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Resolves what comes back from an endpoint, and how success and failure are told. {@link EndpointResolver} calls it. */
final class AnsweredResolver {

    private final AnswerResolver answers;
    private final Types types;
    private final PathResolver paths;
    private final ReasonsResolver reasons;
    private final ConditionResolver conditions;
    private final RowsResolver rows;
    private final ProblemSink problems;
    private final @Nullable Failure vendorsFailure;

    /** @param vendorsFailure what the vendor says of failed calls, or null */
    AnsweredResolver(
            AnswerResolver answers,
            Types types,
            PathResolver paths,
            ConditionResolver conditions,
            RowsResolver rows,
            @Nullable FailureDecl vendorsFailure,
            ProblemSink problems) {
        this.answers = answers;
        this.types = types;
        this.paths = paths;
        this.reasons = new ReasonsResolver(paths);
        this.conditions = conditions;
        this.rows = rows;
        this.problems = problems;
        this.vendorsFailure = failure(vendorsFailure);
    }

    /**
     * What comes back; without what makes no sense, which has been told.
     *
     * @param request what is sent
     */
    Answered resolve(EndpointDecl endpoint, Optional<Body> request) {
        AnsweredDecl written = endpoint.answered();
        Optional<Body> body = answers.resolve(written.body());
        Optional<ObjectType> root = body.flatMap(BodyResolver::root);
        Optional<Fields> fields = root.flatMap(type -> types.fields(type.name()));
        Optional<Condition> success = fields.flatMap(found ->
                Optional.ofNullable(written.success()).flatMap(condition -> conditions.resolve(found, condition)));
        Optional<Path> result =
                fields.flatMap(found -> Optional.ofNullable(written.result()).flatMap(path -> paths.path(found, path)));
        Optional<Rows> batch = Optional.ofNullable(written.rows())
                .flatMap(found -> rows.resolve(found, request.orElse(null), root.orElse(null)));
        return new Answered(
                body.orElse(null),
                root.orElse(null),
                success.orElse(null),
                fields.map(found -> reasons.resolve(found, written.message(), written.code()))
                        .orElse(Reasons.NONE),
                result.orElse(null),
                batch.orElse(null),
                patterns(written.patterns()),
                written.failure() == null ? vendorsFailure : failure(written.failure()),
                errors(written.errors()),
                codes(written.codes()));
    }

    private @Nullable Failure failure(@Nullable FailureDecl written) {
        Optional<Body> body = written == null ? Optional.empty() : answers.resolve(written.body());
        if (written == null || body.isEmpty()) {
            return null;
        }
        Optional<ObjectType> root = BodyResolver.root(body.get());
        Optional<Fields> fields = root.flatMap(type -> types.fields(type.name()));
        if (root.isEmpty() && !(written.message().isEmpty() && written.code().isEmpty())) {
            problems.tell(
                    written.at(),
                    ProblemCode.NEEDS_RESPONSE,
                    "a \"failure\" that is no object has no fields for \"message\" and \"code\" to look at");
        }
        return new Failure(
                body.get(),
                root.orElse(null),
                fields.map(found -> reasons.resolve(found, written.message(), written.code()))
                        .orElse(Reasons.NONE));
    }

    private Patterns patterns(PatternsDecl written) {
        return new Patterns(
                Texts.pattern(written.success(), problems),
                Texts.pattern(written.message(), problems),
                Texts.pattern(written.code(), problems),
                Texts.pattern(written.result(), problems));
    }

    /** The names of those statuses that are numbers; the check of statuses tells of the others. */
    private static SortedMap<Integer, String> errors(List<ErrorDecl> written) {
        SortedMap<Integer, String> errors = new TreeMap<>();
        written.stream()
                .filter(error -> error.status().value().matches("[0-9]{3}"))
                .forEach(error -> errors.put(
                        Integer.valueOf(error.status().value()), error.name().value()));
        return errors;
    }

    private static Map<String, String> codes(List<CodeNameDecl> written) {
        Map<String, String> codes = new LinkedHashMap<>();
        written.forEach(each -> codes.put(each.code().value(), each.name().value()));
        return codes;
    }
}
