package dev.vendorspec.language.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way from an object down to one of its fields, through single objects, never through a list.
 *
 * @param fields the fields passed, the last being the one that is meant; never empty
 */
public record Path(List<Field> fields) {

    public Path {
        fields = List.copyOf(fields);
    }

    /** The field at the end. */
    public Field last() {
        return fields.get(fields.size() - 1);
    }

    /** As a spec writes it: wire names joined by a dot. */
    @Override
    public String toString() {
        return fields.stream().map(Field::wireName).collect(Collectors.joining("."));
    }
}
