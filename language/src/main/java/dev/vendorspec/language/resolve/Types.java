package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of a document while it is resolved: which names there are, the enums as soon as they are resolved, the
 * objects' fields as soon as those are. Every resolver looks things up here.
 */
final class Types {

    private final List<String> names = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> objects = new HashSet<>();
    private final Map<String, EnumType> enums = new HashMap<>();
    private final Map<String, Fields> fields = new HashMap<>();
    private final boolean complete;

    /**
     * @param declared the types that could be read
     * @param complete whether there are no others; else a name that is not among them may be one of those
     */
    Types(List<TypeDecl> declared, boolean complete) {
        this.complete = complete;
        for (TypeDecl type : declared) {
            String name = type.name().value();
            names.add(name);
            if (type instanceof TypeDecl.ObjectDecl) {
                objects.add(name);
            } else if (type instanceof TypeDecl.Unreadable) {
                unreadable.add(name);
            }
        }
    }

    void add(EnumType resolved) {
        enums.put(resolved.name(), resolved);
    }

    void add(Fields resolved) {
        fields.put(resolved.type(), resolved);
    }

    /** All names in the order of the document. */
    List<String> names() {
        return names;
    }

    boolean isObject(String name) {
        return objects.contains(name);
    }

    Optional<EnumType> enumType(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** Whether the document has, or may have, a type of that name of which something has been told already. */
    boolean isBroken(String name) {
        boolean unresolved = !isObject(name) && !enums.containsKey(name);
        return unreadable.contains(name) || unresolved && (!complete || names.contains(name));
    }

    /** All objects' fields that are resolved. */
    Collection<Fields> objects() {
        return fields.values();
    }

    /** An object's fields; empty where the type is no readable object. */
    Optional<Fields> fields(String objectName) {
        return Optional.ofNullable(fields.get(objectName));
    }
}
