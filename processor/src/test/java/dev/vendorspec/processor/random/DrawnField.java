package dev.vendorspec.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of a drawn object.
 *
 * @param name the wire name
 * @param required whether the spec marks it so
 * @param aka the names that it is read under as well
 */
record DrawnField(String name, List<String> aka, boolean required, DrawnValue value, List<String> keys) {

    /** Endings of names that are hard on a pointer, a Java name or a pattern; fields of the rest are plain words. */
    private static final List<String> ENDINGS = List.of("/b", "~", " c", "Ş", "$T", "~1", "-x", "\\u");

    static DrawnField draw(Draw draw, int index, DrawnTypes types) {
        DrawnValue value = draw.of(ValueKind.ALL).draw(draw, types);
        String plain = draw.of("f", "Tax", "class", "iD", "VALUE") + index;
        String name = draw.percent(10) ? plain + draw.of(ENDINGS) : plain;
        List<String> keys = new ArrayList<>(value.keys());
        boolean required = draw.percent(35);
        if (draw.percent(40)) {
            draw.of(KeyKind.ALL).of(draw, value, required).ifPresent(keys::add);
        }
        List<String> aka = draw.percent(10) ? draw.some(List.of(name + "&", name + "&/"), 2) : List.of();
        if (!aka.isEmpty()) {
            keys.add("aka: " + aka.stream().map(Draw::quoted).toList());
        }
        return new DrawnField(name, aka, required, value, keys);
    }

    /** Whether a condition can name it. */
    boolean isPlain() {
        return name.matches("(\\^+\\.|/)?[A-Za-z0-9.]+");
    }

    /** A name to write it under in a document. */
    String anyName(Draw draw) {
        return aka.isEmpty() || draw.percent(40) ? name : draw.of(aka);
    }

    /** The same, seen from another place. */
    DrawnField under(String prefix) {
        return new DrawnField(prefix + name, aka, required, value, keys);
    }

    /** What one path names in a condition over the items: the items themselves, or the fields of each. */
    List<DrawnField> ofItems() {
        DrawnValue item = value.item().orElseThrow();
        return item.inner().isEmpty()
                ? List.of(new DrawnField(name, List.of(), true, item, List.of()))
                : reachable(item.inner()).stream()
                        .map(inner -> inner.under(name + "."))
                        .toList();
    }

    /** The fields, and those that a dotted path reaches through them; these have the path as their name. */
    static List<DrawnField> reachable(List<DrawnField> fields) {
        List<DrawnField> all = new ArrayList<>(fields);
        for (DrawnField field : fields) {
            for (DrawnField inner : reachable(field.value().inner())) {
                String path = field.name() + "." + inner.name();
                all.add(new DrawnField(
                        path, List.of(), field.required() && inner.required(), inner.value(), inner.keys()));
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
