package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps to scalars and to objects, with limits of their size and names that are hard on a pointer. */
final class MapKind implements ValueKind {

    private static final int DEEPEST = 4;
    private static final List<String> NAMES = List.of("a", "TRY", "b/c", "~", "", " ", "0", "İ", "😀", "$x");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        ValueKind kind = draw.percent(40) ? new ObjectKind() : draw.of(ValueKind.SCALARS);
        DrawnValue item = kind.draw(draw, types);
        int least = draw.between(1, 2);
        int most = least + draw.between(0, 2);
        String limits = draw.of("", "(" + least + ".." + most + ")", "(" + most + ")", "(" + least + "..)");
        return new DrawnValue(
                "map<" + item.type() + ">" + limits,
                "",
                item.keys(),
                List.of(),
                Sort.WHOLE,
                List.of(),
                Optional.empty(),
                (chance, depth) -> json(chance, depth, item, most));
    }

    private static String json(Draw draw, int depth, DrawnValue item, int most) {
        List<String> members = new ArrayList<>();
        int count = depth > DEEPEST ? 0 : draw.between(0, most + 1);
        for (String name : count == 0 ? List.<String>of() : draw.some(NAMES, count)) {
            String value = draw.percent(5)
                    ? draw.of("null", "null", "\"\"")
                    : item.json().draw(draw, depth + 1);
            members.add(Draw.quoted(name) + ":" + value);
        }
        return "{" + String.join(",", members) + "}";
    }
}
