package dev.vendorspec.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One value of a document that holds nothing below it, with the row of the spec that declares it.
 *
 * @param pointer where, as a JSON Pointer from the object at which the walk began
 * @param row what the spec says of it
 * @param value the value
 */
record SpecLeaf(String pointer, SpecRow row, JsonNode value) {

    /** The leaves of an object of that type, in the object's own order. */
    static List<SpecLeaf> of(String type, JsonNode object) {
        List<SpecLeaf> leaves = new ArrayList<>();
        collect(type, object, "", leaves);
        return leaves;
    }

    private static void collect(String type, JsonNode object, String pointer, List<SpecLeaf> leaves) {
        object.properties().forEach(member -> {
            SpecRow row = SpecRows.of(type, member.getKey());
            String here = pointer + "/" + member.getKey();
            if (member.getValue().isArray()) {
                for (int index = 0; index < member.getValue().size(); index++) {
                    collect(row, member.getValue().get(index), here + "/" + index, leaves);
                }
            } else {
                collect(row, member.getValue(), here, leaves);
            }
        });
    }

    private static void collect(SpecRow row, JsonNode value, String pointer, List<SpecLeaf> leaves) {
        if (value.isObject()) {
            collect(row.name(), value, pointer, leaves);
        } else {
            leaves.add(new SpecLeaf(pointer, row, value));
        }
    }
}
