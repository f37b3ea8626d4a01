package dev.vendorspec.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * An object type of a drawn spec.
 *
 * @param rules their lines in the spec
 */
record DrawnObject(String name, List<DrawnField> fields, List<String> rules) {

    /** What no field is: each makes a document unreadable somewhere. */
    private static final List<String> STRANGE = List.of(
            "{}",
            "[]",
            "[[]]",
            "\"x\"",
            "true",
            "1.5",
            "1e99999",
            "\" \"",
            "{\"a\":[]}",
            "\"😀\"",
            "99999999999999999999");

    static DrawnObject draw(Draw draw, String name, DrawnTypes types) {
        List<DrawnField> fields = new ArrayList<>();
        for (int index = draw.between(2, 9); index > 0; index--) {
            fields.add(DrawnField.draw(draw, index, types));
        }
        return new DrawnObject(name, List.copyOf(fields), List.of());
    }

    /**
     * The same with rules.
     *
     * @param above what paths that lead up name
     */
    DrawnObject withRules(Draw draw, List<DrawnField> above) {
        List<String> drawn = new ArrayList<>();
        DrawnScope scope = new DrawnScope(DrawnField.reachable(fields), above);
        for (int index = draw.between(0, 5); index > 0; index--) {
            int number = index;
            RuleKind.draw(draw, scope).ifPresent(rule -> drawn.add("      rule" + number + ":\n" + rule.indent(8)));
        }
        return new DrawnObject(name, fields, List.copyOf(drawn));
    }

    /** Whether a field holds objects of the type. */
    boolean holds(String type) {
        return fields.stream().anyMatch(field -> field.value().base().matches("((list|map)<)?" + type + "\\b.*"));
    }

    /** Its lines in the spec. */
    String yaml() {
        StringBuilder yaml = new StringBuilder("  " + name + ":\n    fields:\n");
        fields.forEach(field -> yaml.append(field.yaml()));
        if (!rules.isEmpty()) {
            yaml.append("    rules:\n");
            rules.forEach(yaml::append);
        }
        return yaml.toString();
    }

    /** A document of this type. */
    String json(Draw draw, int depth) {
        return json(draw, depth, 0);
    }

    /**
     * A document of this type.
     *
     * @param strange how many values in a hundred are of no sensible type
     */
    String json(Draw draw, int depth, int strange) {
        List<String> members = new ArrayList<>();
        int absent = draw.of(5, 20, 60);
        for (DrawnField field : draw.percent(20) ? draw.some(fields, fields.size()) : fields) {
            if (!draw.percent(absent)) {
                members.add(member(draw, depth, strange, field));
            }
            if (draw.percent(1)) {
                members.add(member(draw, depth, strange, draw.of(fields)));
            }
        }
        if (draw.percent(5)) {
            members.add("\"a stranger\": { \"x\": [ 1.50, null ] }");
        }
        return "{" + String.join(",", members) + "}";
    }

    private static String member(Draw draw, int depth, int strange, DrawnField field) {
        String value = draw.percent(4)
                ? draw.of("null", "null", "\"\"")
                : draw.percent(strange)
                        ? draw.of(STRANGE)
                        : field.value().json().draw(draw, depth + 1);
        return Draw.quoted(field.anyName(draw)) + ":" + value;
    }
}
