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
            return Optional.of(SchemaNode.allOf(filled(require.paths())));
        }
        return demand instanceof Demand.AtLeastOne any
                ? Optional.of(SchemaNode.anyOf(filled(any.paths())))
                : Optional.empty();
    }

    private List<SchemaNode> filled(List<Path> paths) {
        return paths.stream().map(conditions::filled).toList();
    }
}
