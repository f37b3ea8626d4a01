package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Paging;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.runtime.contract.Paging.Kind;
import org.jspecify.annotations.Nullable;

/** From an endpoint's {@code paging} to the contract's, and to the call for one page. */
final class PagingPlanner {

    private static final String ANSWER = "answer";

    private final String vendor;
    private final ValuePlanner values;
    private final BodyPlanner bodies;
    private final PathCode paths;
    private final ConditionCode conditions;
    private final FilledCode filled;

    PagingPlanner(
            String vendor,
            ValuePlanner values,
            BodyPlanner bodies,
            PathCode paths,
            ConditionCode conditions,
            FilledCode filled) {
        this.vendor = vendor;
        this.values = values;
        this.bodies = bodies;
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
     * @param arguments the arguments of a plain call
     */
    PagingPlan plan(
            Endpoint endpoint,
            Paging paging,
            String method,
            String operation,
            @Nullable String body,
            CodeBlock arguments) {
        TypeName item = values.plan(paging.item()).javaType();
        CodeBlock request = body == null ? CodeBlock.of("null") : CodeBlock.of("$N", body);
        Paging.Place place = paging.place();
        if (place == null) {
            return new PagingPlan(
                    method,
                    operation + "_PAGING",
                    item,
                    initializer(endpoint, paging, item),
                    request,
                    CodeBlock.of("$L.link(position)", arguments),
                    CodeBlock.of("null"),
                    false);
        }
        ObjectType type = BodyPlanner.payload(endpoint.request());
        CodeBlock copy = filled.copy(place.path(), type, request, CodeBlock.of("position"));
        return new PagingPlan(
                method,
                operation + "_PAGING",
                item,
                initializer(endpoint, paging, item),
                paging.kind() == Paging.Kind.CURSOR ? CodeBlock.of("position == null ? $L : $L", request, copy) : copy,
                arguments,
                paths.value(place.path(), type, String.valueOf(body)),
                FilledCode.isDeprecated(place.path()));
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
                        bodies.javaType(endpoint.response()),
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
            code.add("$>$>\n.more(answer -> $L)$<$<", conditions.verdict(paging.more(), root, ANSWER));
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
