package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as written. A key that was not given, or whose value could not be read, is null.
 *
 * @param http method and path
 * @param auth how a call shows who it is; null where the vendor's way holds, empty for not at all
 * @param signature the computed values; null where the vendor's hold
 * @param keys how the vendor tells its calls apart
 */
public record EndpointDecl(
        Written name,
        DocsDecl docs,
        @Nullable HttpDecl http,
        SentDecl sent,
        AnsweredDecl answered,
        @Nullable List<AuthDecl> auth,
        @Nullable ServerDecl server,
        @Nullable List<ComputedDecl> signature,
        @Nullable PagingDecl paging,
        KeysDecl keys,
        boolean idempotent,
        List<ExampleDecl> examples) {

    public EndpointDecl {
        auth = auth == null ? null : List.copyOf(auth);
        signature = signature == null ? null : List.copyOf(signature);
        examples = List.copyOf(examples);
    }

    /** The path parameters' fields. */
    public List<FieldDecl> path() {
        return sent.path();
    }

    /** The body that is sent, or null. */
    public @Nullable BodyDecl request() {
        return sent.body();
    }

    /** The body that comes back, or null. */
    public @Nullable BodyDecl response() {
        return answered.body();
    }

    /**
     * What a call sends.
     *
     * @param path the path parameters' fields
     * @param headers the fields that travel as headers
     * @param format in which form the body travels
     */
    public record SentDecl(
            List<FieldDecl> path,
            ParametersDecl query,
            ParametersDecl headers,
            @Nullable BodyDecl body,
            FormatDecl format,
            @Nullable Written contentType,
            @Nullable Written accept) {

        public SentDecl {
            path = List.copyOf(path);
        }
    }

    /**
     * What comes back.
     *
     * @param success the condition over the answer
     * @param message where the vendor's text is, the first place that has one
     * @param code where the vendor's error code is, the first place that has one
     * @param patterns what is said of an answer that is text
     * @param failure the body of a status other than 2xx; null where the vendor's holds
     * @param errors names for statuses
     * @param codes names for the vendor's error codes
     */
    public record AnsweredDecl(
            @Nullable BodyDecl body,
            @Nullable ConditionExpr success,
            List<PathExpr> message,
            List<PathExpr> code,
            @Nullable PathExpr result,
            @Nullable RowsDecl rows,
            PatternsDecl patterns,
            @Nullable FailureDecl failure,
            List<ErrorDecl> errors,
            List<CodeNameDecl> codes) {

        public AnsweredDecl {
            message = List.copyOf(message);
            code = List.copyOf(code);
            errors = List.copyOf(errors);
            codes = List.copyOf(codes);
        }
    }

    /** The patterns over an answer that is text, each in the place of a condition or path; null where there is none. */
    public record PatternsDecl(
            @Nullable Written success,
            @Nullable Written message,
            @Nullable Written code,
            @Nullable Written result) {

        /** None of them. */
        public static final PatternsDecl NONE = new PatternsDecl(null, null, null, null);
    }

    /**
     * The body of a status other than 2xx.
     *
     * @param body what it is; null for {@code none}, and where it could not be read
     * @param message where the vendor's text is, the first place that has one
     * @param code where the vendor's error code is, the first place that has one
     */
    public record FailureDecl(Location at, @Nullable BodyDecl body, List<PathExpr> message, List<PathExpr> code) {

        public FailureDecl {
            message = List.copyOf(message);
            code = List.copyOf(code);
        }
    }

    /**
     * How a batch's lines are told apart. What could not be read is null.
     *
     * @param matches the way from the request down to the key of a sent line
     */
    public record RowsDecl(
            Location at,
            @Nullable PathExpr list,
            @Nullable PathExpr key,
            @Nullable PathExpr matches,
            @Nullable ConditionExpr success,
            @Nullable PathExpr message) {}

    /** A name for an HTTP status. */
    public record ErrorDecl(Written status, Written name) {}

    /** A name for a vendor's error code. */
    public record CodeNameDecl(Written code, Written name) {}

    /**
     * One of the page's own examples.
     *
     * @param request the request's file, or null
     * @param response the response's file, or null
     * @param parameters what is sent outside of the body
     * @param breaks the ids of the checks that it is known to break
     */
    public record ExampleDecl(
            Written name,
            @Nullable Written request,
            @Nullable Written response,
            List<GivenDecl> parameters,
            List<Written> breaks,
            @Nullable Written because) {
        public ExampleDecl {
            parameters = List.copyOf(parameters);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * What an example sends in one place outside of the body.
     *
     * @param place {@code path}, {@code query} or {@code headers}
     */
    public record GivenDecl(String place, List<GivenValueDecl> values, Location at) {
        public GivenDecl {
            values = List.copyOf(values);
        }
    }

    /**
     * One value of an example.
     *
     * @param values the texts, one where it is no list
     * @param list whether it was written as a list
     */
    public record GivenValueDecl(Written name, List<Written> values, boolean list) {
        public GivenValueDecl {
            values = List.copyOf(values);
        }
    }
}
