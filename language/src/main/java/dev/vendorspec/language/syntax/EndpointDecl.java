package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as written. A key that was not given, or whose value could not be read, is null.
 *
 * @param http method and path
 * @param path the path parameters' fields
 * @param success the condition over the answer
 */
public record EndpointDecl(
        Written name,
        DocsDecl docs,
        @Nullable HttpDecl http,
        List<FieldDecl> path,
        @Nullable BodyDecl request,
        @Nullable BodyDecl response,
        @Nullable ConditionExpr success,
        @Nullable PathExpr message,
        @Nullable PathExpr code,
        @Nullable PathExpr result,
        @Nullable RowsDecl rows,
        @Nullable Written auth,
        boolean idempotent,
        List<ErrorDecl> errors,
        List<ExampleDecl> examples) {

    public EndpointDecl {
        path = List.copyOf(path);
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
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
