package dev.vendorspec.processor.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One construct for rules; {@link #ALL} names them. */
@FunctionalInterface
interface RuleKind {

    /** Every kind of rule. */
    List<RuleKind> ALL = List.of(RuleKind::require, RuleKind::atLeastOne);

    /** What the rule demands of some of the fields, as a line of the spec; empty where there are no fields for it. */
    Optional<String> of(Draw draw, List<DrawnField> fields);

    /** A rule's lines, with a condition and a level or without. */
    static Optional<String> draw(Draw draw, List<DrawnField> fields) {
        Optional<String> when = draw.percent(80)
                ? ConditionKind.draw(draw, fields, 0).map(condition -> "when: '" + condition.replace("'", "''") + "'\n")
                : Optional.empty();
        String level = draw.percent(20) ? "level: " + draw.of("warn", "off") + "\n" : "";
        return draw.of(ALL).of(draw, fields).map(demand -> when.orElse("") + demand + "\n" + level);
    }

    private static Optional<String> require(Draw draw, List<DrawnField> fields) {
        List<DrawnField> named = draw.some(optional(fields), 3);
        return named.isEmpty() ? Optional.empty() : Optional.of("require: " + names(named));
    }

    private static Optional<String> atLeastOne(Draw draw, List<DrawnField> fields) {
        List<DrawnField> named = draw.some(optional(fields), 3);
        return named.size() < 2 ? Optional.empty() : Optional.of("atLeastOne: " + names(named));
    }

    /** To demand what is required anyway is refused. */
    private static List<DrawnField> optional(List<DrawnField> fields) {
        return fields.stream().filter(field -> !field.required()).toList();
    }

    private static String names(List<DrawnField> fields) {
        return fields.stream().map(field -> Draw.quoted(field.name())).collect(Collectors.joining(", ", "[", "]"));
    }
}
