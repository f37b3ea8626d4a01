package dev.vendorspec.language.export;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The schema of one object type, those inside by reference. {@link SchemaExport} calls it. */
final class ObjectSchemas {

    private final ValueSchemas values;
    private final RuleSchemas rules;

    ObjectSchemas(Vendor vendor) {
        this.values = new ValueSchemas(vendor);
        this.rules = new RuleSchemas(vendor);
    }

    SchemaNode of(ObjectType type) {
        SchemaNode properties = SchemaNode.empty();
        for (Field field : type.fields()) {
            properties.with(field.wireName(), described(field));
            field.traits().aka().forEach(name -> properties.with(name, described(field)));
        }
        SchemaNode node = describe(SchemaNode.of("type", "object"), type.docs())
                .with("properties", properties)
                .with("additionalProperties", false);
        List<String> required = type.fields().stream()
                .filter(field -> field.required() && field.level() == Level.ENFORCE)
                .filter(field -> field.traits().aka().isEmpty())
                .map(Field::wireName)
                .toList();
        if (!required.isEmpty()) {
            node.with("required", required);
        }
        return rules(node, type.rules());
    }

    private SchemaNode described(Field field) {
        return describe(SchemaNode.empty(), field.docs()).and(values.of(field));
    }

    private static SchemaNode describe(SchemaNode node, Docs docs) {
        String text = docs.en() != null ? docs.en() : docs.tr();
        return text == null ? node : node.with("description", text);
    }

    private SchemaNode rules(SchemaNode node, List<Rule> all) {
        List<SchemaNode> said = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        for (Rule rule : all) {
            if (rule.level() == Level.ENFORCE && !(rule.demand() instanceof Demand.Note)) {
                Optional<SchemaNode> schema = rules.of(rule);
                schema.ifPresentOrElse(said::add, () -> unsaid.add(rule.id()));
            }
        }
        if (!said.isEmpty()) {
            node.with("allOf", said);
        }
        return unsaid.isEmpty() ? node : node.with("$comment", "beyond JSON Schema: " + String.join(", ", unsaid));
    }
}
