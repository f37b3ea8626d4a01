package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Paging;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.Paging.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From an endpoint's {@code paging} to the contract's, and to the call for one page. */
final class PagingPlanner {

    private static final String ANSWER = "answer";

    private final String vendor;
    private final ValuePlanner values;
    private final AnswerPlanner answers;
    private final PathCode paths;
    private final ConditionCode conditions;
    private final FilledCode filled;

    PagingPlanner(
            String vendor,
            ValuePlanner values,
            AnswerPlanner answers,
            PathCode paths,
            ConditionCode conditions,
            FilledCode filled) {
        this.vendor = vendor;
        this.values = values;
        this.answers = answers;
        this.paths = paths;
        this.conditions = conditions;
        this.filled = filled;
    }

    /**
     * The plan.
     *
     * @param method the client's method
     * @param operation the constant of the endpoint's operation
     * @param body the argument that is sent, or null for none
     * @param pathValues what fills the path
     * @param query the argument with the query's parameters, or null for none
     * @param headers the argument with those that are headers, or null for none
     */
    PagingPlan plan(
            Endpoint endpoint,
            Paging paging,
            String method,
            String operation,
            @Nullable String body,
            List<CodeBlock> pathValues,
            @Nullable String query,
            @Nullable String headers) {
        TypeName item = values.plan(paging.item()).javaType();
        CodeBlock request = body == null ? CodeBlock.of("null") : CodeBlock.of("$N", body);
        Paging.Place place = paging.place();
        CodeBlock queryAsGiven = query == null ? null : CodeBlock.of("$N", query);
        CodeBlock arguments = EndpointPlan.arguments(pathValues, queryAsGiven, headers);
        PagingPlan plan = new PagingPlan(
                method,
                operation + "_PAGING",
                item,
                initializer(endpoint, paging, item),
                request,
                place == null ? CodeBlock.of("$L.link(position)", arguments) : arguments,
                CodeBlock.of("null"),
                place != null && FilledCode.isDeprecated(place.path()));
        if (place == null) {
            return plan;
        }
        boolean cursor = paging.kind() == Paging.Kind.CURSOR;
        if (place.body()) {
            ObjectType type = BodyPlanner.payload(endpoint.request());
            return plan.from(paths.value(place.path(), type, String.valueOf(body)))
                    .request(at(place.path(), type, request, cursor));
        }
        ObjectType type = endpoint.sent().query().perCall();
        if (queryAsGiven == null || type == null) {
            throw new IllegalStateException("a page's place is in the query, but there is none");
        }
        return plan.from(paths.value(place.path(), type, String.valueOf(query)))
                .arguments(EndpointPlan.arguments(pathValues, at(place.path(), type, queryAsGiven, cursor), headers));
    }

    /** A copy that asks for the page at {@code position}; of cursors, the first page has none. */
    private CodeBlock at(Path place, ObjectType type, CodeBlock root, boolean cursor) {
        CodeBlock copy = filled.copy(place, type, root, CodeBlock.of("position"));
        return cursor ? CodeBlock.of("position == null ? $L : $L", root, copy) : copy;
    }

    private CodeBlock initializer(Endpoint endpoint, Paging paging, TypeName item) {
        ObjectType root = endpoint.answered().root();
        CodeBlock items = paging.items() == null || root == null
                ? CodeBlock.of(ANSWER)
                : paths.value(paging.items(), root, ANSWER);
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.<$T, $T>$L($S, ",
                        dev.vendorspec.runtime.contract.Paging.class,
                        answers.javaType(endpoint.response()),
                        item,
                        factory(paging.kind()),
                        vendor + " " + endpoint.name());
        switch (paging.kind()) {
            case NUMBER, OFFSET -> code.add("$LL, ", paging.first());
            case CURSOR -> code.add("answer -> $L, ", next(paging, root));
            case LINK -> {}
        }
        code.add("answer -> $L)", items);
        if (paging.total() != null && root != null) {
            code.add("$>$>\n.total(answer -> $L)$<$<", paths.value(paging.total(), root, ANSWER));
        }
        if (paging.more() != null && root != null) {
            code.add("$>$>\n.more(answer -> $L)$<$<", conditions.verdict(paging.more(), new CodeScope(root, ANSWER)));
        }
        return code.build();
    }

    private static String factory(Paging.Kind kind) {
        return switch (Kind.valueOf(kind.name())) {
            case NUMBER -> "byNumber";
            case OFFSET -> "byOffset";
            case CURSOR -> "byCursor";
            case LINK -> "byLink";
        };
    }

    private CodeBlock next(Paging paging, @Nullable ObjectType root) {
        Paging.Next next = paging.next();
        if (next == null || root == null) {
            throw new IllegalStateException("a cursor without a next one");
        }
        Path list = next.list();
        if (list == null) {
            return paths.value(next.path(), root, ANSWER);
        }
        ObjectType item = paths.element(list);
        if (item == null || !(list.last().type() instanceof ValueType.ListOf)) {
            throw new IllegalStateException("a last item that is no object");
        }
        return CodeBlock.of(
                "$T.last($L, item -> $L)",
                dev.vendorspec.runtime.contract.Paging.class,
                paths.value(list, root, ANSWER),
                paths.value(next.path(), item, CodeScope.ITEM));
    }
}
