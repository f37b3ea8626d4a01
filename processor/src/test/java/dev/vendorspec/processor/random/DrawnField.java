package dev.vendorspec.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of a drawn object.
 *
 * @param name the wire name
 * @param required whether the spec marks it so
 */
record DrawnField(String name, boolean required, DrawnValue value, List<String> keys) {

    /** Endings of names that are hard on a pointer, a Java name or a pattern; fields of the rest are plain words. */
    private static final List<String> ENDINGS = List.of("/b", "~", " c", "Ş", "$T", "~1", "-x", "\\u");

    static DrawnField draw(Draw draw, int index, DrawnTypes types) {
        DrawnValue value = draw.of(ValueKind.ALL).draw(draw, types);
        String plain = draw.of("f", "Tax", "class", "iD", "VALUE") + index;
        String name = draw.percent(10) ? plain + draw.of(ENDINGS) : plain;
        List<String> keys = new ArrayList<>(value.keys());
        if (draw.percent(15)) {
            keys.add("level: " + draw.of("warn", "warn", "off", "enforce"));
        }
        if (!value.literals().isEmpty() && draw.percent(10)) {
            keys.add(draw.of("const: ", "default: ") + draw.of(value.literals()));
        }
        return new DrawnField(name, draw.percent(35), value, keys);
    }

    /** Whether a condition can name it. */
    boolean isPlain() {
        return name.matches("[A-Za-z0-9.]+");
    }

    /** The fields, and those that a dotted path reaches through them; these have the path as their name. */
    static List<DrawnField> reachable(List<DrawnField> fields) {
        List<DrawnField> all = new ArrayList<>(fields);
        for (DrawnField field : fields) {
            for (DrawnField inner : reachable(field.value().inner())) {
                String path = field.name() + "." + inner.name();
                all.add(new DrawnField(path, field.required() && inner.required(), inner.value(), inner.keys()));
            }
        }
        return all;
    }

    /** Its line in the spec. */
    String yaml() {
        String type = value.base() + (required ? "!" : "") + value.wire();
        String more = keys.isEmpty() ? "" : ", " + String.join(", ", keys);
        return "      " + Draw.quoted(name) + ": { type: '" + type.replace("'", "''") + "'" + more + " }\n";
    }
}
