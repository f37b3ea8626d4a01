package dev.vendorspec.processor.random;

import java.util.List;
import java.util.Optional;

/** One construct for the further keys of a field; {@link #ALL} names them. */
@FunctionalInterface
interface KeyKind {

    /** Every kind of key. */
    List<KeyKind> ALL = List.of(
            KeyKind::level,
            KeyKind::level,
            KeyKind::presetValue,
            KeyKind::pattern,
            KeyKind::oneOf,
            KeyKind::blank,
            KeyKind::send);

    /** Patterns that some of the drawn text matches. */
    List<String> PATTERNS = List.of(
            "[A-Za-z ]{1,12}",
            "\\p{L}+",
            "[^?]*",
            "\\d{1,11}",
            "(TRY|yes|ok|İ)?",
            "\\S*",
            ".{1,3}",
            "\\w+@\\w+(\\.\\w+)?");

    /** The key with its value; empty where the field cannot have it. */
    Optional<String> of(Draw draw, DrawnValue value, boolean required);

    private static Optional<String> level(Draw draw, DrawnValue value, boolean required) {
        return Optional.of("level: " + draw.of("warn", "warn", "off", "enforce"));
    }

    private static Optional<String> presetValue(Draw draw, DrawnValue value, boolean required) {
        return value.literals().isEmpty()
                ? Optional.empty()
                : Optional.of(draw.of("const: ", "default: ") + draw.of(value.literals()));
    }

    private static Optional<String> pattern(Draw draw, DrawnValue value, boolean required) {
        return value.item().orElse(value).isText()
                ? Optional.of("pattern: '" + draw.of(PATTERNS) + "'")
                : Optional.empty();
    }

    private static Optional<String> oneOf(Draw draw, DrawnValue value, boolean required) {
        DrawnValue item = value.item().orElse(value);
        return item.isText() || item.isNumber()
                ? Optional.of("oneOf: [" + String.join(", ", draw.some(item.literals(), 3)) + "]")
                : Optional.empty();
    }

    private static Optional<String> blank(Draw draw, DrawnValue value, boolean required) {
        boolean fits = value.isText() || List.of("list", "map").contains(value.family());
        return fits ? Optional.of("blank: allowed") : Optional.empty();
    }

    private static Optional<String> send(Draw draw, DrawnValue value, boolean required) {
        return required
                ? Optional.empty()
                : Optional.of("send: " + (value.family().equals("json") ? "null" : draw.of("null", "\"\"")));
    }
}
