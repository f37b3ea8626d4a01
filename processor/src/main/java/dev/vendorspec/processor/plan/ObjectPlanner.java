package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Vendor;
import java.util.List;

/** From an object type to its four classes. */
final class ObjectPlanner {

    private final VendorNames names;
    private final FieldPlanner fields;
    private final RulePlanner rules;

    ObjectPlanner(Vendor vendor, VendorNames names, ValuePlanner values, PathCode paths, ConditionCode conditions) {
        this.names = names;
        this.fields = new FieldPlanner(vendor, names, values);
        this.rules = new RulePlanner(paths, conditions);
    }

    ObjectPlan plan(ObjectType type) {
        NameAllocator constants = NameAllocator.forMembers(List.of("INSTANCE"));
        List<RulePlan> rulePlans = rules.plan(type, constants);
        return new ObjectPlan(
                type.name(),
                names.type(type.name()),
                names.members(type),
                names.codec(type.name()),
                names.validator(type.name()),
                type.fields().stream()
                        .map(field -> fields.plan(type, field, constants))
                        .toList(),
                rulePlans,
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
