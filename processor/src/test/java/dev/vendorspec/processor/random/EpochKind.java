package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;

/** Moments as a count of seconds or milliseconds. */
final class EpochKind implements ValueKind {

    private static final List<String> LITERALS = List.of("1706692320", "0", "1700000000");
    private static final List<String> VALUES = List.of(
            "1706692320",
            "0",
            "-0",
            "-1",
            "1700000000",
            "1706692320000",
            "1.5",
            "-1.5",
            "1.0",
            "17e8",
            "1e18",
            "1e400");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        return DrawnValue.scalar(
                "instant",
                draw.of(" as epoch", " as epochMillis", " as epoch string", " as epochMillis string"),
                LITERALS,
                Sort.EQUAL,
                (chance, depth) -> Numerals.json(
                        chance, chance.of(chance.percent(90) ? VALUES.subList(0, VALUES.size() - 2) : VALUES)));
    }
}
