package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Rows;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.plan.EndpointPlan.RowsPlan;
import dev.vendorspec.processor.plan.EndpointPlan.Step;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** From a batch's {@code rows} to the contract's matcher of sent and answered lines. */
final class RowsPlanner {

    private final VendorNames names;
    private final PathCode paths;
    private final ConditionCode conditions;

    RowsPlanner(VendorNames names, PathCode paths, ConditionCode conditions) {
        this.names = names;
        this.paths = paths;
        this.conditions = conditions;
    }

    RowsPlan plan(Endpoint endpoint, Rows rows, String constant) {
        Endpoint.Body request = endpoint.request();
        ObjectType response = endpoint.answered().root();
        if (request == null || response == null) {
            throw new IllegalStateException("rows without a request or a response: " + endpoint.name());
        }
        return new RowsPlan(
                constant + "_ROWS",
                endpoint.name() + "Lines",
                names.type(rows.sentLine().name()),
                names.type(rows.line().name()),
                walk(request, rows),
                arguments(response, rows));
    }

    private List<Step> walk(Endpoint.Body request, Rows rows) {
        List<Step> steps = new ArrayList<>();
        ObjectType at = BodyPlanner.payload(request);
        String root = BodyPlanner.pointer(request);
        steps.add(new Step(root, "", names.type(at.name()), BodyPlanner.isList(request), false));
        for (Field field : rows.sentLists()) {
            boolean list = field.type() instanceof ValueType.ListOf;
            ClassName type = names.type(objectName(field.type()));
            boolean deprecated = field.traits().deprecated() != null;
            String pointer = "/" + PointerText.escape(field.wireName());
            steps.add(new Step(pointer, names.javaName(at, field), type, list, deprecated));
            at = paths.below(field, at);
        }
        return List.copyOf(steps);
    }

    private static String objectName(ValueType type) {
        ValueType item = type instanceof ValueType.ListOf list ? list.element() : type;
        return ((ValueType.ObjectOf) item).objectName();
    }

    private CodeBlock arguments(ObjectType response, Rows rows) {
        CodeBlock list = paths.value(rows.list(), response, "answer");
        return CodeBlock.builder()
                .add("line -> line.fields.$N", names.javaName(rows.sentLine(), rows.sentKey()))
                .add(",\nanswer -> $L", list)
                .add(",\nline -> line.fields.$N", names.javaName(rows.line(), rows.key()))
                .add(",\nline -> $L", conditions.verdict(rows.success(), new CodeScope(rows.line(), "line")))
                .add(
                        ",\nline -> $L",
                        rows.message() == null ? "null" : paths.value(rows.message(), rows.line(), "line"))
                .build();
    }
}
