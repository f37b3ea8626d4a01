package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.source.Location;
import java.util.List;
import java.util.stream.Collectors;

/** The named rules of one object. {@link BodyWalk} calls it. */
final class RuleChecks {

    private final Conditions conditions;
    private final Lookup lookup;
    private final Findings findings;

    RuleChecks(ValueReader values, Findings findings) {
        this.conditions = new Conditions(values);
        this.lookup = new Lookup(values);
        this.findings = findings;
    }

    /** Looks at a rule where its condition is true of the object that {@code pointer} points to. */
    void check(Rule rule, ObjectNode object, String pointer) {
        boolean applies =
                rule.level() != Level.OFF && (rule.when() == null || conditions.of(rule.when(), object) == Truth.TRUE);
        if (applies && rule.demand() instanceof Demand.Require require) {
            require.paths().forEach(path -> require(rule, lookup.find(path, object, pointer)));
        }
        if (applies && rule.demand() instanceof Demand.AtLeastOne any) {
            atLeastOne(rule, any.paths(), object, pointer);
        }
    }

    private void require(Rule rule, Lookup.Found found) {
        if (found.value().isBlank()) {
            String text = Blankness.describe(found.value()) + ", a value is required" + reason(rule);
            add(rule, found.pointer(), found.at(), text);
        }
    }

    private void atLeastOne(Rule rule, List<Path> paths, ObjectNode object, String pointer) {
        boolean none = paths.stream()
                .allMatch(path -> lookup.find(path, object, pointer).value().isBlank());
        if (none) {
            String names = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            add(rule, pointer, object.at(), "has none of " + names + ", at least one is required" + reason(rule));
        }
    }

    private static String reason(Rule rule) {
        return rule.when() == null
                ? ""
                : " because " + ConditionText.of(rule.when()).en();
    }

    private void add(Rule rule, String pointer, Location at, String text) {
        findings.add(new Finding(rule.id(), pointer, rule.level(), at, rule.at(), text));
    }
}
