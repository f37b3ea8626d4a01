package dev.vendorspec.language.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way to a field through single objects, never through a list: down from an object, from an enclosing object, from the
 * body's root, or from an item of a list.
 *
 * @param start where the way begins
 * @param fields the fields passed, the last being the one that is meant; never empty
 */
public record Path(Start start, List<Field> fields) {

    public Path {
        fields = List.copyOf(fields);
    }

    /** A way down from the object itself. */
    public Path(List<Field> fields) {
        this(Start.HERE, fields);
    }

    /**
     * Where a path begins.
     *
     * @param kind what it begins at
     * @param levels how many objects up, where it begins at an enclosing one; else 0
     * @param types the names of the object types that may be there, where it begins at an enclosing object or the root;
     *     the way's end has one type in all of them
     */
    public record Start(Kind kind, int levels, List<String> types) {

        /** The object that has the rule. */
        public static final Start HERE = new Start(Kind.HERE, 0, List.of());

        /** The item, an object, that a condition over a list's items is asked about. */
        public static final Start ITEM = new Start(Kind.ITEM, 0, List.of());

        /** The item, a plain value, that a condition over a list's items is asked about. */
        public static final Start PLAIN_ITEM = new Start(Kind.PLAIN_ITEM, 0, List.of());

        public Start {
            types = List.copyOf(types);
        }

        /** What a path can begin at. */
        public enum Kind {
            /** The object that has the rule. */
            HERE,
            /** An item of a list of objects. */
            ITEM,
            /** An item of a list of plain values; the one field is the list's, with the item's type. */
            PLAIN_ITEM,
            /** An object that encloses the one that has the rule. */
            UP,
            /** The body's root object. */
            TOP
        }
    }

    /** The field at the end. */
    public Field last() {
        return fields.get(fields.size() - 1);
    }

    /** Whether it leads down from the object that has the rule. */
    public boolean isDown() {
        return start.kind() == Start.Kind.HERE;
    }

    /** Whether it begins at an item of a list. */
    public boolean isOfItem() {
        return start.kind() == Start.Kind.ITEM || isPlainItem();
    }

    /** Whether it is an item of a list, which is a plain value. */
    public boolean isPlainItem() {
        return start.kind() == Start.Kind.PLAIN_ITEM;
    }

    /** Of the list that this leads to, an item that is a plain value. */
    public Path plainItem() {
        Field list = last();
        return new Path(Start.PLAIN_ITEM, List.of(list.withType(((ValueType.ListOf) list.type()).element())));
    }

    /** As a spec writes it: wire names joined by a dot, behind signs that lead up or to the top. */
    @Override
    public String toString() {
        String names = fields.stream().map(Field::wireName).collect(Collectors.joining("."));
        return switch (start.kind()) {
            case HERE, ITEM, PLAIN_ITEM -> names;
            case UP -> "^".repeat(start.levels()) + "." + names;
            case TOP -> "/" + names;
        };
    }
}
