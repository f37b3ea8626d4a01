package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.ArrayList;
import java.util.List;

/** Flags in all their forms. */
final class FlagKind implements ValueKind {

    private static final List<String> COMMON =
            List.of("true", "false", "1", "0", "\"true\"", "\"FALSE\"", "\"1\"", "\"0\"");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        String wire = draw.of(
                "",
                "",
                " as string",
                " as \"0/1\"",
                " as 1/0",
                " as \"E/H\"",
                " as \"True/False\"",
                " as \"Hayır/Evet\"",
                " as \"false=1/true=0\"",
                " as false=2/true=1");
        List<String> values = new ArrayList<>(COMMON);
        if (wire.contains("E/H")) {
            values.addAll(List.of("\"E\"", "\"H\"", "\"E\"", "\"H\""));
        }
        if (wire.contains("Evet")) {
            values.addAll(List.of("\"Evet\"", "\"Hayır\""));
        }
        if (wire.contains("2")) {
            values.addAll(List.of("2", "\"2\""));
        }
        return DrawnValue.scalar(
                "boolean", wire, List.of("true", "false"), Sort.FLAG, (chance, depth) -> chance.of(values));
    }
}
