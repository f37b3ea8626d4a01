package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;

/** Universally unique identifiers. */
final class UuidKind implements ValueKind {

    private static final List<String> GOOD =
            List.of("e5502ff6-396a-4ed9-b5e9-cc3f4212a2af", "00000000-0000-0000-0000-000000000000");
    private static final List<String> ODD = List.of(
            "E5502FF6-396A-4ED9-B5E9-CC3F4212A2AF",
            "e5502ff60-396a-4ed9-b5e9-cc3f4212a2a",
            "+5502ff6-396a-4ed9-b5e9-cc3f4212a2af",
            "e5502ff6396a4ed9b5e9cc3f4212a2af",
            "1-1-1-1-1");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        return DrawnValue.scalar(
                "uuid",
                "",
                GOOD.stream().map(Draw::quoted).toList(),
                Sort.EQUAL,
                (chance, depth) -> Draw.quoted(chance.of(chance.percent(6) ? ODD : GOOD)));
    }
}
