package dev.vendorspec.language.export;

import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.Vendor;
import java.util.List;
import java.util.Optional;

/** Schemas of rules: {@code if} the condition is true {@code then} the demand. {@link ObjectSchemas} calls it. */
final class RuleSchemas {

    private final ConditionSchemas conditions;

    RuleSchemas(Vendor vendor) {
        this.conditions = new ConditionSchemas(vendor);
    }

    /** What an object passes that keeps the rule; empty where JSON Schema cannot say it. */
    Optional<SchemaNode> of(Rule rule) {
        if (!rule.endpoints().isEmpty()) {
            return Optional.empty();
        }
        Optional<SchemaNode> then = demand(rule.demand());
        if (rule.when() == null) {
            return then;
        }
        return then.flatMap(demanded -> conditions
                .of(rule.when(), true)
                .map(when -> SchemaNode.of("if", when).with("then", demanded)));
    }

    private Optional<SchemaNode> demand(Demand demand) {
        if (demand instanceof Demand.Require require) {
            return filled(require.paths()).map(SchemaNode::allOf);
        }
        if (demand instanceof Demand.Forbid forbid) {
            return filled(forbid.paths())
                    .map(filled -> SchemaNode.allOf(
                            filled.stream().map(SchemaNode::not).toList()));
        }
        return demand instanceof Demand.AtLeastOne any ? filled(any.paths()).map(SchemaNode::anyOf) : Optional.empty();
    }

    private Optional<List<SchemaNode>> filled(List<Path> paths) {
        return paths.stream().allMatch(ConditionSchemas::isSayable)
                ? Optional.of(paths.stream().map(conditions::filled).toList())
                : Optional.empty();
    }
}
