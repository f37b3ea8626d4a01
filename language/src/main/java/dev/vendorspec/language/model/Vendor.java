package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.List;

/**
 * One vendor, resolved: every name that a type, rule or endpoint mentions exists, every literal has the type of its
 * field. Immutable.
 *
 * @param name the vendor's name as written: lower-case letters, digits and hyphens, beginning with a letter
 * @param settings what a client is given once, in the order of the document: values by their names
 * @param objects the object types in the order of the document
 * @param enums the enum types in the order of the document
 * @param endpoints the endpoints in the order of the document
 */
public record Vendor(
        String name,
        Docs docs,
        Server server,
        List<Field> settings,
        List<ObjectType> objects,
        List<EnumType> enums,
        List<Endpoint> endpoints,
        Location at) {

    public Vendor {
        settings = List.copyOf(settings);
        objects = List.copyOf(objects);
        enums = List.copyOf(enums);
        endpoints = List.copyOf(endpoints);
    }

    /** The object type of that name, which exists wherever the model mentions it. */
    public ObjectType object(String type) {
        return objects.stream()
                .filter(candidate -> candidate.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no object type " + type + " in " + name));
    }

    /** The enum type of that name, which exists wherever the model mentions it. */
    public EnumType enumType(String type) {
        return enums.stream()
                .filter(candidate -> candidate.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no enum type " + type + " in " + name));
    }
}
