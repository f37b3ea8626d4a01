package dev.vendorspec.processor.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a class, interface or enum.
 *
 * @param packageName its package, empty for none
 * @param simpleNames its own name behind those of the classes around it, the outermost first; immutable
 */
public record ClassName(String packageName, List<String> simpleNames) implements TypeName {

    /** The name of a class that the virtual machine knows. */
    public static ClassName get(Class<?> known) {
        List<String> names = new ArrayList<>();
        for (Class<?> each = known; each != null; each = each.getEnclosingClass()) {
            names.add(0, each.getSimpleName());
        }
        return new ClassName(known.getPackageName(), List.copyOf(names));
    }

    /** The name of a class that stands in no other. */
    public static ClassName get(String packageName, String simpleName) {
        return new ClassName(packageName, List.of(simpleName));
    }

    /** The name of a class inside this one. */
    public ClassName nestedClass(String name) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(name);
        return new ClassName(packageName, List.copyOf(names));
    }

    /** Its own name, without those around it. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The outermost class around it, or itself. */
    ClassName outermost() {
        return simpleNames.size() == 1 ? this : get(packageName, simpleNames.get(0));
    }

    /** The name that is understood everywhere. */
    String qualified() {
        String names = String.join(".", simpleNames);
        return packageName.isEmpty() ? names : packageName + "." + names;
    }

    @Override
    public String toString() {
        return qualified();
    }
}
