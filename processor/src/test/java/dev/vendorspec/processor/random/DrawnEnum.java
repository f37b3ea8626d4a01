package dev.vendorspec.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * An enum of a drawn spec.
 *
 * @param numeric whether its codes are numbers
 * @param yaml its lines in the spec
 * @param codes its codes
 * @param literals its codes and constants as conditions write them
 */
record DrawnEnum(String name, boolean numeric, String yaml, List<String> codes, List<String> literals) {

    private static final List<String> NUMBERS = List.of("1", "2", "-3", "0", "10");
    private static final List<String> WORDS = List.of("NEW", "new", "İptal", "01", "a b", "1.0", "1", "");

    static DrawnEnum draw(Draw draw, String name) {
        boolean numeric = draw.percent(50);
        List<String> codes = draw.some(numeric ? NUMBERS : WORDS, 4);
        StringBuilder yaml = new StringBuilder("  " + name + ":\n");
        yaml.append(draw.percent(30) ? "    open: true\n" : "").append("    enum:\n");
        List<String> literals = new ArrayList<>();
        for (int index = 0; index < codes.size(); index++) {
            String code = numeric ? codes.get(index) : Draw.quoted(codes.get(index));
            yaml.append("      ")
                    .append(code)
                    .append(": { java: C")
                    .append(index)
                    .append(", en: Code }\n");
            literals.add("C" + index);
            literals.add(code);
        }
        return new DrawnEnum(name, numeric, yaml.toString(), codes, literals);
    }
}
