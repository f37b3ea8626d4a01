package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.ArrayList;
import java.util.List;

/** Whole numbers of 32 and 64 bits with limits, as numbers and as text. */
final class WholeKind implements ValueKind {

    private static final List<String> EDGES =
            List.of("0", "-0", "1", "-1", "2.0", "1e2", "2147483647", "-2147483648", "007", "100E-2", "12345678901");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        boolean wide = draw.percent(40);
        int least = draw.between(-5, 5);
        int most = least + draw.between(1, 100);
        String limits = draw.of("", "(" + least + ".." + most + ")", "(" + least + "..)", "(.." + most + ")");
        List<String> literals = List.of(Integer.toString(least), Integer.toString(least + 1), Integer.toString(most));
        List<String> values = new ArrayList<>(literals);
        values.add(Integer.toString(least - 1));
        values.add(Integer.toString(most + 1));
        EDGES.stream()
                .filter(edge -> wide || edge.length() < 11 || edge.startsWith("-2"))
                .forEach(values::add);
        return DrawnValue.scalar(
                wide ? "long" + limits : "int" + limits,
                draw.of("", "", " as string"),
                literals,
                Sort.ORDERED,
                (chance, depth) -> Numerals.json(chance, chance.of(values)));
    }
}
