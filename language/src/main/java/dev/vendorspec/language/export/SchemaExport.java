package dev.vendorspec.language.export;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An object type as JSON Schema 2020-12, for programs that know no specs, and as a second opinion on the evaluator.
 *
 * <p>It speaks of a request as {@link dev.vendorspec.language.evaluate.Reading#STRICT} reads it: the wire form to the
 * letter, no null, no member that the spec does not know. Checks and rules of a level below
 * {@link dev.vendorspec.language.model.Level#ENFORCE} are left out, since a schema has no warnings.
 *
 * <p>What JSON Schema cannot say is left out too, so that the schema passes some documents that the spec does not, but
 * refuses none that the spec takes: checksums and lists of a domain (the shape is said); that a date is in the
 * calendar; the range of a number that travels as text; constants and conditions over values that have several forms on
 * the wire (a time with and without its fraction, a UUID in capitals); rules with such a condition, which are named in
 * the type's {@code $comment}. The difference between {@code 2} and {@code 2.0} is none to JSON Schema, and it counts
 * code points as they are written, not after normalization.
 */
public final class SchemaExport {

    private SchemaExport() {}

    /**
     * The schema's text, ending with a line break: the type and all that it leads to under {@code $defs}.
     *
     * @param vendor the vendor that the type belongs to
     */
    public static String of(Vendor vendor, ObjectType type) {
        ObjectSchemas objects = new ObjectSchemas(vendor);
        SchemaNode definitions = SchemaNode.empty();
        for (String name : reachable(vendor, type)) {
            definitions.with(name, objects.of(vendor.object(name)));
        }
        return JsonText.of(SchemaNode.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$ref", reference(type.name()))
                .with("$defs", definitions));
    }

    static String reference(String objectName) {
        return "#/$defs/" + objectName;
    }

    private static Set<String> reachable(Vendor vendor, ObjectType type) {
        Set<String> found = new LinkedHashSet<>(List.of(type.name()));
        List<String> ahead = new ArrayList<>(found);
        while (!ahead.isEmpty()) {
            ObjectType next = vendor.object(ahead.remove(0));
            for (Field field : next.fields()) {
                String name = objectName(field.type());
                if (!name.isEmpty() && found.add(name)) {
                    ahead.add(name);
                }
            }
        }
        return found;
    }

    private static String objectName(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return objectName(list.element());
        }
        if (type instanceof ValueType.MapOf map) {
            return objectName(map.element());
        }
        return type instanceof ValueType.ObjectOf object ? object.objectName() : "";
    }
}
