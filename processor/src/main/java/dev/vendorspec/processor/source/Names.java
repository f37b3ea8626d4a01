package dev.vendorspec.processor.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How classes are called in one file: by the shortest name that is understood there. Which simple names may be imported
 * is known before the file is printed, so that nothing has to be printed twice: all but those of the package's own types.
 */
final class Names {

    private final String packageName;
    private final Set<String> ofPackage;
    private final List<Scope> scopes = new ArrayList<>();
    private final Map<String, ClassName> imported = new HashMap<>();

    /**
     * @param packageName the file's package
     * @param ofPackage the simple names of the types of that package
     */
    Names(String packageName, Set<String> ofPackage) {
        this.packageName = packageName;
        this.ofPackage = ofPackage;
    }

    /** A type whose body is being printed. */
    private record Scope(ClassName type, Set<String> inside) {}

    /** Enters a type's body, inside which those types are known by their simple names. */
    void enter(String type, Set<String> inside) {
        ClassName name = scopes.isEmpty()
                ? ClassName.get(packageName, type)
                : scopes.get(scopes.size() - 1).type().nestedClass(type);
        scopes.add(new Scope(name, inside));
    }

    /** Leaves the type that was entered last. */
    void leave() {
        scopes.remove(scopes.size() - 1);
    }

    /** What has to be imported for the names that were given so far, sorted. */
    SortedSet<String> imports() {
        SortedSet<String> imports = new TreeSet<>();
        for (ClassName name : imported.values()) {
            if (!name.packageName().equals("java.lang")) {
                imports.add(name.qualified());
            }
        }
        return imports;
    }

    /** The class's name here. */
    String of(ClassName name) {
        List<String> names = name.simpleNames();
        for (int depth = names.size(); depth > 0; depth--) {
            ClassName known = known(names.get(depth - 1));
            if (known != null) {
                boolean same = known.packageName().equals(name.packageName())
                        && known.simpleNames().equals(names.subList(0, depth));
                if (same) {
                    return String.join(".", names.subList(depth - 1, names.size()));
                }
                if (depth == 1) {
                    return name.qualified();
                }
            }
        }
        if (name.packageName().equals(packageName)) {
            return String.join(".", names);
        }
        if (name.packageName().isEmpty() || ofPackage.contains(names.get(0))) {
            return name.qualified();
        }
        imported.put(names.get(0), name.outermost());
        return String.join(".", names);
    }

    /** What a simple name stands for here, as far as that is known. */
    private @Nullable ClassName known(String simpleName) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i).inside().contains(simpleName)) {
                return scopes.get(i).type().nestedClass(simpleName);
            }
        }
        if (!scopes.isEmpty() && scopes.get(0).type().simpleName().equals(simpleName)) {
            return scopes.get(0).type();
        }
        return imported.get(simpleName);
    }
}
