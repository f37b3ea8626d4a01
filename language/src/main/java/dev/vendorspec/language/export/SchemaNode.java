package dev.vendorspec.language.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object that is being built, its members in the order in which they were added. All classes of this room build
 * schemas of it and {@link JsonText} writes it. Values are text, numbers, booleans, nodes and lists of these.
 */
final class SchemaNode {

    private static final String ALL = "allOf";

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A node without members: as a schema, one that everything passes. */
    static SchemaNode empty() {
        return new SchemaNode();
    }

    static SchemaNode of(String key, Object value) {
        return empty().with(key, value);
    }

    static SchemaNode not(SchemaNode schema) {
        return of("not", schema);
    }

    static SchemaNode anyOf(List<SchemaNode> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : of("anyOf", schemas);
    }

    static SchemaNode allOf(List<SchemaNode> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : of(ALL, schemas);
    }

    /** Adds a member, in place of one of that name. */
    SchemaNode with(String key, Object value) {
        members.put(key, value);
        return this;
    }

    /** Adds what another schema demands: beside what is there, under {@code allOf} where both use one keyword. */
    SchemaNode and(SchemaNode other) {
        if (Collections.disjoint(members.keySet(), other.members.keySet())) {
            members.putAll(other.members);
            return this;
        }
        List<Object> all = new ArrayList<>();
        if (members.get(ALL) instanceof List<?> before) {
            all.addAll(before);
        }
        all.add(other);
        return with(ALL, List.copyOf(all));
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
