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
     * @param failure the body of a status other than 2xx
     */
    public record AnsweredDecl(
            @Nullable BodyDecl body,
            @Nullable ConditionExpr success,
            @Nullable PathExpr message,
            @Nullable PathExpr code,
            @Nullable PathExpr result,
            @Nullable RowsDecl rows,
            @Nullable FailureDecl failure,
            List<ErrorDecl> errors) {

        public AnsweredDecl {
            errors = List.copyOf(errors);
        }
    }

    /** The body of a status other than 2xx. */
    public record FailureDecl(
            Location at,
            @Nullable BodyDecl body,
            @Nullable PathExpr message,
            @Nullable PathExpr code) {}

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

    /**
     * One of the page's own examples.
     *
     * @param request the request's file, or null
     * @param response the response's file, or null
     * @param breaks the ids of the checks that it is known to break
     */
    public record ExampleDecl(
            Written name,
            @Nullable Written request,
            @Nullable Written response,
            List<Written> breaks,
            @Nullable Written because) {
        public ExampleDecl {
            breaks = List.copyOf(breaks);
        }
    }
}
