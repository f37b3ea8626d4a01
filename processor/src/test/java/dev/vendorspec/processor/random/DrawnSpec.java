package dev.vendorspec.processor.random;

import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.SpecFiles;
import dev.vendorspec.language.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A spec with the type {@code Example}, and documents for it.
 *
 * @param yaml the whole spec
 */
record DrawnSpec(String yaml, DrawnObject root) {

    private static final int ATTEMPTS = 100;

    /**
     * Draws a spec without errors. What the language refuses, such as two rules that say the same, is drawn again.
     *
     * @throws AssertionError if nearly everything is refused, with the last problems
     */
    static DrawnSpec draw(Draw draw) {
        String refused = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            DrawnSpec spec = any(draw);
            var compiled = SpecCompiler.compile(List.of(new SourceText("drawn.yaml", spec.yaml())), SpecFiles.NONE);
            if (!compiled.hasErrors()) {
                return spec;
            }
            refused = compiled.problems() + "\n" + spec.yaml();
        }
        throw new AssertionError(ATTEMPTS + " specs in a row are refused, the last of them: " + refused);
    }

    private static DrawnSpec any(Draw draw) {
        List<DrawnEnum> enums = List.of(DrawnEnum.draw(draw, "Kind"), DrawnEnum.draw(draw, "State"));
        List<DrawnObject> objects = new ArrayList<>();
        for (String name :
                draw.of(List.of("Example"), List.of("Part", "Example"), List.of("Leaf", "Part", "Example"))) {
            objects.add(DrawnObject.draw(draw, name, new DrawnTypes(enums, List.copyOf(objects))));
        }
        List<DrawnObject> ruled = objects.stream()
                .map(object -> object.withRules(draw, above(object, objects)))
                .toList();
        StringBuilder yaml = new StringBuilder("spec: 1\nvendor: drawn\nserver: https://api.example.com\ntypes:\n");
        ruled.forEach(object -> yaml.append(object.yaml()));
        enums.forEach(codes -> yaml.append(codes.yaml()));
        yaml.append("endpoints:\n  send:\n    http: POST /send\n    request: Example\n");
        return new DrawnSpec(yaml.toString(), objects.get(objects.size() - 1));
    }

    /** What paths name that lead up from the object, where one other alone holds it; the last object is the root. */
    private static List<DrawnField> above(DrawnObject object, List<DrawnObject> objects) {
        List<DrawnObject> holders =
                objects.stream().filter(other -> other.holds(object.name())).toList();
        List<DrawnField> found = new ArrayList<>();
        DrawnObject root = objects.get(objects.size() - 1);
        if (holders.size() == 1) {
            DrawnField.reachable(holders.get(0).fields()).forEach(field -> found.add(field.under("^.")));
            above(holders.get(0), objects).stream()
                    .filter(field -> field.name().startsWith("^"))
                    .map(field -> field.under("^"))
                    .forEach(found::add);
        }
        if (!holders.isEmpty()) {
            DrawnField.reachable(root.fields()).forEach(field -> found.add(field.under("/")));
        }
        return found;
    }

    /** A document for the type {@code Example}; one in ten has something in it that nobody can read. */
    String document(Draw draw) {
        return root.json(draw, 0, draw.percent(10) ? 10 : 0);
    }
}
