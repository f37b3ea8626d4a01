package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.List;

/**
 * A JSON object of the vendor, resolved.
 *
 * @param name the type's name, which is also its Java class and the first part of its rules' ids
 * @param fields the fields in the order of the vendor's table, which is the order on the wire
 * @param rules the named rules in the order of the document
 */
public record ObjectType(String name, Docs docs, List<Field> fields, List<Rule> rules, Location at) {

    public ObjectType {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** The field of that wire name, which exists wherever the model mentions it. */
    public Field field(String wireName) {
        return fields.stream()
                .filter(candidate -> candidate.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + wireName + " in " + name));
    }
}
