package dev.vendorspec.processor.plan;

import dev.vendorspec.language.evaluate.ConditionText;
import dev.vendorspec.language.evaluate.RuleReason;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule demands, in a sentence for a comment. {@link ObjectPlanner} asks. */
final class RuleSentence {

    private RuleSentence() {}

    static String of(Rule rule) {
        if (rule.demand() instanceof Demand.Note note) {
            return note.text() + " (not checked here)";
        }
        String reason = RuleReason.of(rule).en();
        return demand(rule.demand()) + (reason == null ? "" : ", where " + reason) + ".";
    }

    private static String demand(Demand demand) {
        if (demand instanceof Demand.Require require) {
            return "required: " + join(require.paths());
        }
        if (demand instanceof Demand.Forbid forbid) {
            return "must be left empty: " + join(forbid.paths());
        }
        if (demand instanceof Demand.AtLeastOne one) {
            return "at least one is required: " + join(one.paths());
        }
        if (demand instanceof Demand.Choice choice) {
            String groups = choice.groups().stream()
                    .map(group -> group.size() == 1 ? join(group) : "(" + join(group) + ")")
                    .collect(Collectors.joining(", "));
            return words(choice.quantity()) + ": " + groups;
        }
        if (demand instanceof Demand.Assert claim) {
            return "must hold: " + ConditionText.of(claim.condition()).en();
        }
        if (demand instanceof Demand.Unique unique) {
            return "must be different in every item: " + unique.items();
        }
        if (demand instanceof Demand.Same same) {
            return "must be the same in every item: " + same.items();
        }
        throw new IllegalStateException("no words for " + demand);
    }

    private static String words(Rule.Quantity quantity) {
        return switch (quantity) {
            case EXACTLY_ONE -> "exactly one is required";
            case AT_MOST_ONE -> "at most one is allowed";
            case AT_LEAST_ONE -> "at least one is required";
            case ALL_OR_NONE -> "all or none is required";
        };
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
