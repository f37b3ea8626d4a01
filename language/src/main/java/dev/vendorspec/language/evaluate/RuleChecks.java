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

    private final Circumstances circumstances;
    private final Conditions conditions;
    private final Lookup lookup;
    private final Findings findings;
    private final ItemRules items;

    RuleChecks(ValueReader values, Circumstances circumstances, Findings findings) {
        this.circumstances = circumstances;
        this.conditions = new Conditions(values, circumstances.today());
        this.lookup = new Lookup(values);
        this.findings = findings;
        this.items = new ItemRules(lookup, new Operands(values, null));
    }

    /** Looks at a rule where its condition is true of the object that {@code pointer} points to. */
    void check(Rule rule, Place place, String pointer) {
        String here = circumstances.endpoint();
        boolean holdsHere =
                rule.endpoints().isEmpty() || here != null && rule.endpoints().contains(here);
        boolean applies = rule.level() != Level.OFF
                && holdsHere
                && (rule.when() == null || conditions.of(rule.when(), place) == Truth.TRUE);
        if (applies) {
            demand(rule, place, pointer);
        }
    }

    private void demand(Rule rule, Place place, String pointer) {
        ObjectNode object = place.object();
        if (rule.demand() instanceof Demand.Require require) {
            require.paths().forEach(path -> require(rule, lookup.find(path, object, pointer)));
        } else if (rule.demand() instanceof Demand.Forbid forbid) {
            forbid.paths().forEach(path -> forbid(rule, lookup.find(path, object, pointer)));
        } else if (rule.demand() instanceof Demand.AtLeastOne any) {
            atLeastOne(rule, any.paths(), object, pointer);
        } else if (rule.demand() instanceof Demand.Choice choice) {
            choice(rule, choice, object, pointer);
        } else if (rule.demand() instanceof Demand.Assert claim) {
            claim(rule, claim, place, pointer);
        } else if (rule.demand() instanceof Demand.Unique unique) {
            items.repeated(unique.items(), place, pointer)
                    .forEach(
                            found -> add(rule, found.pointer(), found.at(), "repeats an earlier value" + reason(rule)));
        } else if (rule.demand() instanceof Demand.Same same) {
            items.different(same.items(), place, pointer)
                    .forEach(found -> add(
                            rule, found.pointer(), found.at(), "is not the same as the first value" + reason(rule)));
        }
    }

    private void require(Rule rule, Lookup.Found found) {
        if (found.value().isBlank()) {
            String text = Blankness.describe(found.value()) + ", a value is required" + reason(rule);
            add(rule, found.pointer(), found.at(), text);
        }
    }

    private void forbid(Rule rule, Lookup.Found found) {
        if (!found.value().isBlank()) {
            add(rule, found.pointer(), found.at(), "has a value, none is allowed" + reason(rule));
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

    private void choice(Rule rule, Demand.Choice choice, ObjectNode object, String pointer) {
        List<List<Lookup.Found>> groups = choice.groups().stream()
                .map(group -> group.stream()
                        .map(path -> lookup.find(path, object, pointer))
                        .toList())
                .toList();
        List<List<Lookup.Found>> chosen = groups.stream()
                .filter(group -> group.stream().anyMatch(found -> !found.value().isBlank()))
                .toList();
        String wrong = switch (choice.quantity()) {
            case EXACTLY_ONE -> chosen.size() == 1 ? "" : "exactly one is required";
            case AT_MOST_ONE -> chosen.size() <= 1 ? "" : "at most one is allowed";
            case AT_LEAST_ONE -> chosen.size() >= 1 ? "" : "at least one is required";
            case ALL_OR_NONE -> "";
        };
        if (!wrong.isEmpty()) {
            String names = choice.groups().stream().map(RuleChecks::shown).collect(Collectors.joining(", "));
            add(rule, pointer, object.at(), "has " + chosen.size() + " of " + names + ", " + wrong + reason(rule));
            return;
        }
        boolean allOrNone = choice.quantity() == Rule.Quantity.ALL_OR_NONE && !chosen.isEmpty();
        (allOrNone ? groups : chosen)
                .stream()
                        .flatMap(List::stream)
                        .filter(found -> found.value().isBlank())
                        .forEach(found -> add(
                                rule,
                                found.pointer(),
                                found.at(),
                                Blankness.describe(found.value()) + ", a value is required with the others"
                                        + reason(rule)));
    }

    private static String shown(List<Path> group) {
        String names = group.stream().map(Path::toString).collect(Collectors.joining(", "));
        return group.size() == 1 ? names : "(" + names + ")";
    }

    private void claim(Rule rule, Demand.Assert claim, Place place, String pointer) {
        if (conditions.of(claim.condition(), place) != Truth.FALSE) {
            return;
        }
        String text =
                "breaks the rule that " + ConditionText.of(claim.condition()).en() + reason(rule);
        if (claim.at() == null) {
            add(rule, pointer, place.object().at(), text);
        } else {
            Lookup.Found found = lookup.find(claim.at(), place.object(), pointer);
            add(rule, found.pointer(), found.at(), text);
        }
    }

    private static String reason(Rule rule) {
        String reason = RuleReason.of(rule).en();
        return reason == null ? "" : " because " + reason;
    }

    private void add(Rule rule, String pointer, Location at, String text) {
        findings.add(new Finding(rule.id(), pointer, rule.level(), at, rule.at(), text));
    }
}
