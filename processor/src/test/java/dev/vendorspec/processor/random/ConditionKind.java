package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
            ConditionKind::related,
            ConditionKind::summed,
            ConditionKind::counted,
            ConditionKind::measured,
            ConditionKind::amongItems,
            ConditionKind::formatted,
            ConditionKind::connected,
            ConditionKind::negated,
            ConditionKind::quantified);

    /** Those that have no condition inside. */
    List<ConditionKind> LEAVES = ALL.subList(0, ALL.size() - 3);

    /** Names of formats. */
    List<String> FORMATS = List.of("email", "tckn", "vkn", "vknOrTckn", "iban", "gsm", "url", "currency", "country");

    /** A condition over one of the fields; empty where there is no field for it. */
    Optional<String> of(Draw draw, List<DrawnField> fields, int depth);

    /** Any condition, nested at most twice. */
    static Optional<String> draw(Draw draw, List<DrawnField> fields, int depth) {
        return draw.of(depth > 2 ? LEAVES : ALL).of(draw, fields, depth);
    }

    private static Optional<DrawnField> any(Draw draw, List<DrawnField> fields, Predicate<DrawnField> fits) {
        List<DrawnField> fitting =
                fields.stream().filter(DrawnField::isPlain).filter(fits).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(draw.of(fitting));
    }

    private static Optional<DrawnField> field(Draw draw, List<DrawnField> fields, Sort... sorts) {
        return any(draw, fields, field -> List.of(sorts).contains(field.value().sort()));
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

    /** Field against field. */
    private static Optional<String> related(Draw draw, List<DrawnField> fields, int depth) {
        return field(draw, fields, Sort.EQUAL, Sort.ORDERED, Sort.FLAG)
                .flatMap(one -> any(
                                draw, fields, field -> isOf(field, one.value().family()) && field != one)
                        .map(other -> one.name() + sign(draw, one.value().sort() == Sort.ORDERED) + other.name()));
    }

    private static Optional<String> summed(Draw draw, List<DrawnField> fields, int depth) {
        return items(draw, fields, item -> item.value().isNumber())
                .map(item -> number(draw, fields, "sum(" + item.name() + ")"));
    }

    private static Optional<String> counted(Draw draw, List<DrawnField> fields, int depth) {
        return any(draw, fields, field -> isOf(field, "list"))
                .map(list -> number(draw, fields, "count(" + list.name() + ")"));
    }

    private static Optional<String> measured(Draw draw, List<DrawnField> fields, int depth) {
        return any(draw, fields, field -> isOf(field, "text"))
                .map(text -> number(draw, fields, "length(" + text.name() + ")"));
    }

    private static Optional<String> amongItems(Draw draw, List<DrawnField> fields, int depth) {
        return items(draw, fields, item -> item.value().sort() != Sort.WHOLE)
                .flatMap(item -> any(
                                draw, fields, field -> isOf(field, item.value().family()))
                        .map(field -> field.name() + " in " + item.name()));
    }

    private static Optional<String> formatted(Draw draw, List<DrawnField> fields, int depth) {
        return any(draw, fields, field -> isOf(field, "text")).map(text -> text.name() + " is " + draw.of(FORMATS));
    }

    private static Optional<String> quantified(Draw draw, List<DrawnField> fields, int depth) {
        return any(draw, fields, field -> field.value().item().isPresent()).flatMap(list -> {
            List<DrawnField> seen = new ArrayList<>(list.ofItems());
            Optional<String> first = draw(draw, seen, Integer.MAX_VALUE);
            fields.stream()
                    .filter(field -> field.value().item().isEmpty())
                    .filter(field -> draw.percent(30))
                    .forEach(seen::add);
            Optional<String> second = draw.percent(40) ? draw(draw, seen, Integer.MAX_VALUE) : Optional.empty();
            return first.map(one -> draw.of("any(", "all(", "any(not ", "all(not ") + "(" + one + ")"
                    + second.map(other -> draw.of(" and ", " or ") + other).orElse("") + ")");
        });
    }

    private static Optional<DrawnField> items(Draw draw, List<DrawnField> fields, Predicate<DrawnField> fits) {
        List<DrawnField> items = fields.stream()
                .filter(field -> field.value().item().isPresent())
                .flatMap(field -> field.ofItems().stream())
                .toList();
        return any(draw, items, fits);
    }

    private static boolean isOf(DrawnField field, String family) {
        return field.value().family().equals(family);
    }

    private static String sign(Draw draw, boolean ordered) {
        return ordered ? draw.of(" = ", " != ", " < ", " <= ", " > ", " >= ") : draw.of(" = ", " != ");
    }

    /** A number against a small one or against a field's, either side first. */
    private static String number(Draw draw, List<DrawnField> fields, String number) {
        Optional<DrawnField> other =
                draw.percent(50) ? any(draw, fields, field -> isOf(field, "number")) : Optional.empty();
        String sign = sign(draw, true);
        return other.isPresent() && draw.percent(50)
                ? other.get().name() + sign + number
                : number + sign + other.map(DrawnField::name).orElseGet(() -> draw.of("0", "1", "2", "3"));
    }
}
