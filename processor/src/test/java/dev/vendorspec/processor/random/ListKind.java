package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of scalars and of objects, with limits of their size. */
final class ListKind implements ValueKind {

    private static final int DEEPEST = 4;

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        ValueKind kind = draw.percent(50) ? new ObjectKind() : draw.of(ValueKind.SCALARS);
        DrawnValue item = kind.draw(draw, types);
        int least = draw.between(1, 2);
        int most = least + draw.between(0, 2);
        String limits = draw.of("", "(" + least + ".." + most + ")", "(" + most + ")", "(" + least + "..)");
        return new DrawnValue(
                "list<" + item.type() + ">" + limits,
                "",
                item.keys(),
                List.of(),
                Sort.WHOLE,
                List.of(),
                Optional.of(item),
                (chance, depth) -> json(chance, depth, item, most));
    }

    private static String json(Draw draw, int depth, DrawnValue item, int most) {
        List<String> items = new ArrayList<>();
        for (int rest = depth > DEEPEST ? 0 : draw.between(0, most + 1); rest > 0; rest--) {
            items.add(
                    draw.percent(5)
                            ? draw.of("null", "null", "\"\"")
                            : item.json().draw(draw, depth + 1));
        }
        return "[" + String.join(",", items) + "]";
    }
}
