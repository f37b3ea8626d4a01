package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;

/** Any JSON, which is kept as it is. */
final class AnyJsonKind implements ValueKind {

    private static final List<String> VALUES = List.of(
            "{}",
            "[]",
            "\"\"",
            "\" \"",
            "\"x\"",
            "0",
            "1.50",
            "-0.0",
            "1e400",
            "true",
            "[null]",
            "{\"a\":{\"b\":[1.0,\"ı😀\"]}}");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        return DrawnValue.scalar(
                "json", "", List.of("'{\"a\":[1.0]}'", "'[]'"), Sort.WHOLE, (chance, depth) -> chance.of(VALUES));
    }
}
