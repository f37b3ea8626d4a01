package dev.vendorspec.language.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One value of each item of a list.
 *
 * @param list the way to the list
 * @param inItem the fields from an item down to the value, through single objects; empty where the items are the values
 */
public record Items(Path list, List<Field> inItem) {

    public Items {
        inItem = List.copyOf(inItem);
    }

    /** The way from an item to its value. */
    public Path path() {
        return inItem.isEmpty() ? list.plainItem() : new Path(Path.Start.ITEM, inItem);
    }

    /** The type of the values. */
    public ValueType type() {
        return path().last().type();
    }

    /** As a spec writes it: the list's path and the names behind it. */
    @Override
    public String toString() {
        String behind = inItem.stream().map(field -> "." + field.wireName()).collect(Collectors.joining());
        return list + behind;
    }
}
