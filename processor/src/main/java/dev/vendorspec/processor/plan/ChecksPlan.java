package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.plan.ParametersPlan.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ids of the checks and rules of one type, or of the parameters of one endpoint.
 *
 * @param owner the ids' first part
 * @param ids what stands behind its dot, with tabs between, which no wire name has; as many texts as give lines to read
 */
public record ChecksPlan(String owner, List<String> ids) {

    /** Characters of a text, unless one id alone has more. */
    private static final int LONGEST = 90;

    public ChecksPlan {
        ids = List.copyOf(ids);
    }

    /** Those of a vendor. */
    static List<ChecksPlan> of(List<ObjectPlan> objects, ParametersPlan parameters) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (ObjectPlan object : objects) {
            List<String> own = ids.computeIfAbsent(object.typeName(), first -> new ArrayList<>());
            for (FieldPlan field : object.fields()) {
                if (field.required()) {
                    own.add(field.wireName() + ".required");
                }
                add(own, field);
            }
            object.rules().forEach(rule -> own.add(rule.name()));
        }
        for (Constant constant : parameters.constants()) {
            if (constant.fixed() == null) {
                add(ids.computeIfAbsent(constant.owner(), first -> new ArrayList<>()), constant.field());
            }
        }
        return ids.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ChecksPlan(entry.getKey(), texts(entry.getValue())))
                .toList();
    }

    private static void add(List<String> ids, FieldPlan field) {
        Stream.of(field.listChecks(), field.checks())
                .flatMap(List::stream)
                .flatMap(check -> check.ids().stream())
                .distinct()
                .forEach(id -> ids.add(field.wireName() + "." + id));
    }

    private static List<String> texts(List<String> ids) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String id : ids) {
            if (!text.isEmpty() && text.length() + id.length() > LONGEST) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\t").append(id);
        }
        texts.add(text.toString());
        return texts;
    }
}
