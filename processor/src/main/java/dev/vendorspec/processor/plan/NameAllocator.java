package dev.vendorspec.processor.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Gives out names that are free: a name that is reserved, a Java keyword or already taken gets underscores at its end.
 *
 * <p>Class names are compared without regard to case, since on macOS and Windows two classes whose names differ in case
 * only would be one file. Not thread-safe.
 */
final class NameAllocator {

    /** Methods that every class has. */
    private static final List<String> OF_OBJECT =
            List.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

    private final Set<String> taken = new HashSet<>();
    private final boolean caseMatters;

    private NameAllocator(boolean caseMatters, Collection<String> reserved) {
        this.caseMatters = caseMatters;
        reserved.forEach(name -> taken.add(key(name)));
    }

    /** For the classes of one package. */
    static NameAllocator forClasses(Collection<String> reserved) {
        return new NameAllocator(false, reserved);
    }

    /** For fields, constants and variables. */
    static NameAllocator forMembers(Collection<String> reserved) {
        return new NameAllocator(true, reserved);
    }

    /** For the methods of one class, which has those of {@link Object} besides. */
    static NameAllocator forMethods(Collection<String> reserved) {
        NameAllocator names = forMembers(reserved);
        OF_OBJECT.forEach(names::allocate);
        return names;
    }

    /** The wanted name, or the first free one made of it. */
    String allocate(String wanted) {
        String name = wanted;
        while (SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || !taken.add(key(name))) {
            name = name + "_";
        }
        return name;
    }

    private String key(String name) {
        return caseMatters ? name : name.toLowerCase(Locale.ROOT);
    }
}
