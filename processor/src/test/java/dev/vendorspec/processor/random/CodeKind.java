package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;

/** Codes of an enum, as numbers and as text, listed and not. */
final class CodeKind implements ValueKind {

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        DrawnEnum codes = draw.of(types.enums());
        String wire = codes.numeric() ? draw.of("", " as string") : "";
        return DrawnValue.scalar(
                codes.name(), wire, codes.literals(), Sort.EQUAL, (chance, depth) -> json(chance, codes));
    }

    private static String json(Draw draw, DrawnEnum codes) {
        if (draw.percent(8)) {
            return draw.of("\"\"", "\" \"", "\"x\"", "77", "1.0", "1e0", "1.50", "\"1.0\"", "\"01\"", "-3.00", "1e20");
        }
        String code = draw.of(codes.codes());
        return codes.numeric() && draw.percent(70) ? code : Draw.quoted(code);
    }
}
