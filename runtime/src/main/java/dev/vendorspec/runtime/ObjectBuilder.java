package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.Copies;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The base of the builders of generated objects. A builder has the fields; the object that it builds keeps a copy of the
 * builder that nobody can reach, so that a field is declared once and copied nowhere by name. Not thread-safe.
 *
 * @param <B> the generated builder itself
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B>> implements Cloneable {

    private Map<String, JsonValue> undocumented = Map.of();

    /** For generated subclasses. */
    protected ObjectBuilder() {}

    /** Adds a member that the vendor's page does not document; it is sent behind the others. */
    public final B undocumented(String wireName, JsonValue value) {
        undocumented = Copies.with(undocumented, wireName, value);
        return self();
    }

    /** Sets all members that the vendor's page does not document, instead of those before; copied. */
    public final B undocumented(Map<String, JsonValue> members) {
        undocumented = members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
        return self();
    }

    /** Unmodifiable, and never changed once it was given out. */
    final Map<String, JsonValue> undocumented() {
        return undocumented;
    }

    /** A builder with everything that this one has, which does not see later changes of this one. */
    @SuppressWarnings("unchecked")
    public final B copy() {
        try {
            return (B) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
