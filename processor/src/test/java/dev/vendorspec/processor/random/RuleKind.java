package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One construct for rules; {@link #ALL} names them. */
@FunctionalInterface
interface RuleKind {

    /** Every kind of rule. */
    List<RuleKind> ALL = List.of(
            RuleKind::require,
            RuleKind::forbid,
            RuleKind::atLeastOne,
            RuleKind::choice,
            RuleKind::choice,
            RuleKind::claim,
            RuleKind::claim,
            RuleKind::claim,
            RuleKind::items);

    /** What the rule demands, as a line of the spec; empty where there are no fields for it. */
    Optional<String> of(Draw draw, DrawnScope scope);

    /** A rule's lines, with a condition and a level or without. */
    static Optional<String> draw(Draw draw, DrawnScope scope) {
        Optional<String> when = draw.percent(60)
                ? ConditionKind.draw(draw, scope.seen(draw), 0).map(condition -> "when: " + text(condition) + "\n")
                : Optional.empty();
        String level = draw.percent(20) ? "level: " + draw.of("warn", "off") + "\n" : "";
        return draw.of(ALL).of(draw, scope).map(demand -> when.orElse("") + demand + "\n" + level);
    }

    private static Optional<String> require(Draw draw, DrawnScope scope) {
        List<DrawnField> named = draw.some(optional(scope), 3);
        return named.isEmpty() ? Optional.empty() : Optional.of("require: " + names(named));
    }

    private static Optional<String> forbid(Draw draw, DrawnScope scope) {
        List<DrawnField> named = draw.some(optional(scope), 3);
        return named.isEmpty() ? Optional.empty() : Optional.of("forbid: " + names(named));
    }

    private static Optional<String> atLeastOne(Draw draw, DrawnScope scope) {
        List<DrawnField> named = draw.some(optional(scope), 3);
        return named.size() < 2 ? Optional.empty() : Optional.of("atLeastOne: " + names(named));
    }

    /** One of several fields or groups of fields. */
    private static Optional<String> choice(Draw draw, DrawnScope scope) {
        List<DrawnField> named = new ArrayList<>(draw.some(optional(scope), 5));
        String key = draw.of("atLeastOne", "exactlyOne", "atMostOne", "allOrNone");
        List<String> groups = new ArrayList<>();
        while (!named.isEmpty()) {
            List<DrawnField> group = named.subList(0, draw.between(1, Math.min(2, named.size())));
            groups.add(group.size() == 1 ? Draw.quoted(group.get(0).name()) : names(group));
            group.clear();
        }
        return groups.size() < 2 ? Optional.empty() : Optional.of(key + ": [" + String.join(", ", groups) + "]");
    }

    private static Optional<String> claim(Draw draw, DrawnScope scope) {
        return ConditionKind.draw(draw, scope.seen(draw), 1).map(condition -> "assert: " + text(condition));
    }

    private static Optional<String> items(Draw draw, DrawnScope scope) {
        List<DrawnField> items = scope.own().stream()
                .filter(field -> field.value().item().isPresent())
                .flatMap(field -> field.ofItems().stream())
                .filter(item -> item.value().sort() != Sort.WHOLE && item.isPlain())
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(draw.of("unique: ", "same: ") + draw.of(items).name());
    }

    /** To demand what is required anyway is refused. */
    private static List<DrawnField> optional(DrawnScope scope) {
        return scope.own().stream().filter(field -> !field.required()).toList();
    }

    private static String text(String condition) {
        return "'" + condition.replace("'", "''") + "'";
    }

    private static String names(List<DrawnField> fields) {
        return fields.stream().map(field -> Draw.quoted(field.name())).collect(Collectors.joining(", ", "[", "]"));
    }
}
