package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.List;

/** From an object type to its classes. */
final class ObjectPlanner {

    private final VendorNames names;
    private final FieldPlanner fields;
    private final RulePlanner rules;
    private final Directions directions;

    ObjectPlanner(Vendor vendor, VendorNames names, ValuePlanner values, PathCode paths, ConditionCode conditions) {
        this.names = names;
        this.fields = new FieldPlanner(vendor, names, values);
        this.rules = new RulePlanner(values, paths, conditions);
        this.directions = new Directions(vendor);
    }

    ObjectPlan plan(ObjectType type) {
        NameAllocator constants = names.constantsBeside(type);
        List<RulePlan> rulePlans = rules.plan(type, constants);
        return new ObjectPlan(
                type.name(),
                names.type(type.name()),
                names.spec(type.name()),
                type.fields().stream()
                        .map(field -> fields.plan(type, field, constants))
                        .toList(),
                rulePlans,
                directions.isBuilt(type),
                directions.isLookedInto(type),
                javadoc(type));
    }

    private static CodeBlock javadoc(ObjectType type) {
        JavadocText text = new JavadocText();
        text.add("The object \"" + type.name() + "\" of the vendor. Immutable.");
        text.labels(type.docs());
        for (Rule rule : type.rules()) {
            text.add("Rule " + rule.id() + ": " + RuleSentence.of(rule));
            text.labels(rule.docs());
        }
        return text.toCode();
    }
}
