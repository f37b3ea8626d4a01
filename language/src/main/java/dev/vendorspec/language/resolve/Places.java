package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.syntax.BodyDecl;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where each object type is used: which objects hold it, and which bodies it is the root of. {@link PathResolver} asks,
 * for paths that lead up or to the top.
 */
final class Places {

    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Set<String> roots = new TreeSet<>();

    Places(Collection<Fields> objects, VendorDecl written) {
        for (Fields object : objects) {
            for (Field field : object.known().values()) {
                held(field.type())
                        .ifPresent(name -> holders.computeIfAbsent(name, first -> new TreeSet<>())
                                .add(object.type()));
            }
        }
        for (EndpointDecl endpoint : written.endpoints()) {
            root(endpoint.request());
            root(endpoint.response());
            failure(endpoint.answered().failure());
        }
        failure(written.defaults().failure());
    }

    private static Optional<String> held(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return held(list.element());
        }
        return type instanceof ValueType.ObjectOf object ? Optional.of(object.objectName()) : Optional.empty();
    }

    private void failure(EndpointDecl.@Nullable FailureDecl failure) {
        if (failure != null) {
            root(failure.body());
        }
    }

    private void root(@Nullable BodyDecl body) {
        if (body instanceof BodyDecl.Wrapped wrapped) {
            root(wrapped.body());
        } else if (body instanceof BodyDecl.Envelope envelope) {
            envelope.entries().forEach(entry -> root(entry.body()));
        } else if (body instanceof BodyDecl.Typed typed) {
            roots.add(
                    typed.type().element() == null
                            ? typed.type().base()
                            : typed.type().element().base());
        }
    }

    boolean isRoot(String type) {
        return roots.contains(type);
    }

    /** The object types that hold a value of that type, in no order that matters but always the same. */
    Set<String> holders(String type) {
        return holders.getOrDefault(type, Set.of());
    }

    /** The roots of the bodies in which that type is used, itself perhaps among them. */
    Set<String> rootsAbove(String type) {
        Map<String, Boolean> above = new LinkedHashMap<>();
        collect(type, above);
        Set<String> found = new TreeSet<>(above.keySet());
        found.retainAll(roots);
        return found;
    }

    private void collect(String type, Map<String, Boolean> seen) {
        if (seen.putIfAbsent(type, true) == null) {
            holders(type).forEach(holder -> collect(holder, seen));
        }
    }
}
