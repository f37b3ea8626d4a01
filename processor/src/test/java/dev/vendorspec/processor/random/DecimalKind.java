package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.ArrayList;
import java.util.List;

/** Decimal numbers with digits or a range, as numbers and as text. */
final class DecimalKind implements ValueKind {

    private static final List<String> EDGES = List.of(
            "0",
            "-0.00",
            "0.001",
            "1000",
            "999.99",
            "1000.00",
            "1e3",
            "1E-3",
            "10.5",
            "10.50",
            "-10.5",
            "00.5",
            "1e400",
            "1e1500",
            "0.00000000000000000000000001");

    /** With a comma, which stands in text only. */
    private static final List<String> COMMAS = List.of("0,5", "10,50", "-1,00", "1,2,3", "1.000,50", ",5");

    private static final List<String> ANY =
            List.of("", "", " as string", " as comma", " as stripped", " as stripped string");
    private static final List<String> HUNDREDTHS =
            List.of(" as \"0.00\"", " as \"0,00\"", " as 0.00", " as minor", " as minor string");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        int scale = draw.between(0, 3);
        int precision = scale + draw.between(1, 4);
        String limits = draw.of("", "(" + precision + "," + scale + ")", "(" + precision + "," + scale + ")");
        List<String> literals = List.of("0", "1", "-1");
        String most = "9".repeat(precision - scale) + (scale == 0 ? "" : "." + "9".repeat(scale));
        List<String> values = new ArrayList<>(EDGES);
        values.addAll(COMMAS);
        values.addAll(literals);
        values.addAll(List.of(most, most + "0", "-" + most, "1" + most, most.contains(".") ? most + "1" : most + ".1"));
        return DrawnValue.scalar(
                "decimal" + limits,
                draw.of(forms(limits.isEmpty() ? 0 : scale)),
                literals,
                Sort.ORDERED,
                (chance, depth) -> Numerals.json(chance, chance.of(values)));
    }

    /** How it may travel, where it has so many digits behind the point. */
    private static List<String> forms(int scale) {
        List<String> forms = new ArrayList<>(ANY);
        if (scale <= 2) {
            forms.addAll(HUNDREDTHS);
        }
        if (scale == 0) {
            forms.addAll(List.of(" as 0", " as \"0\""));
        }
        return forms;
    }
}
