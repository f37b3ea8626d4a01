package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;
import java.util.Optional;

/** One construct for conditions; {@link #ALL} names them. */
@FunctionalInterface
interface ConditionKind {

    /** Every kind of condition. */
    List<ConditionKind> ALL = List.of(
            ConditionKind::equality,
            ConditionKind::order,
            ConditionKind::membership,
            ConditionKind::presence,
            ConditionKind::flag,
            ConditionKind::connected,
            ConditionKind::negated);

    /** A condition over one of the fields; empty where there is no field for it. */
    Optional<String> of(Draw draw, List<DrawnField> fields, int depth);

    /** Any condition, nested at most twice. */
    static Optional<String> draw(Draw draw, List<DrawnField> fields, int depth) {
        List<ConditionKind> kinds = depth > 2 ? ALL.subList(0, ALL.size() - 2) : ALL;
        return draw.of(kinds).of(draw, fields, depth);
    }

    private static Optional<DrawnField> field(Draw draw, List<DrawnField> fields, Sort... sorts) {
        List<DrawnField> fitting = fields.stream()
                .filter(field ->
                        field.isPlain() && List.of(sorts).contains(field.value().sort()))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(draw.of(fitting));
    }

    private static Optional<String> equality(Draw draw, List<DrawnField> fields, int depth) {
        return field(draw, fields, Sort.EQUAL, Sort.ORDERED, Sort.FLAG)
                .map(field -> field.name()
                        + draw.of(" = ", " != ")
                        + draw.of(field.value().literals()));
    }

    private static Optional<String> order(Draw draw, List<DrawnField> fields, int depth) {
        return field(draw, fields, Sort.ORDERED)
                .map(field -> field.name()
                        + draw.of(" < ", " <= ", " > ", " >= ")
                        + draw.of(field.value().literals()));
    }

    private static Optional<String> membership(Draw draw, List<DrawnField> fields, int depth) {
        return field(draw, fields, Sort.EQUAL, Sort.ORDERED)
                .map(field -> field.name() + " in ("
                        + String.join(", ", draw.some(field.value().literals(), 3)) + ")");
    }

    private static Optional<String> presence(Draw draw, List<DrawnField> fields, int depth) {
        return field(draw, fields, Sort.values()).map(field -> field.name() + draw.of(" is set", " is blank"));
    }

    private static Optional<String> flag(Draw draw, List<DrawnField> fields, int depth) {
        return field(draw, fields, Sort.FLAG).map(DrawnField::name);
    }

    private static Optional<String> connected(Draw draw, List<DrawnField> fields, int depth) {
        Optional<String> first = draw(draw, fields, depth + 1);
        Optional<String> second = draw(draw, fields, depth + 1);
        return first.flatMap(one -> second.map(other -> "(" + one + draw.of(" and ", " or ") + other + ")"));
    }

    private static Optional<String> negated(Draw draw, List<DrawnField> fields, int depth) {
        return draw(draw, fields, depth + 1).map(condition -> "not (" + condition + ")");
    }
}
