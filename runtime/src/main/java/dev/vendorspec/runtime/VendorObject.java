package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.ObjectDefinition;
import dev.vendorspec.runtime.contract.ValidationContext;
import dev.vendorspec.runtime.json.Json;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated objects: what every body and every part of one can do. Immutable.
 *
 * @param <T> the generated class itself
 */
public abstract class VendorObject<T extends VendorObject<T>> {

    private final Map<String, JsonValue> undocumented;

    /**
     * For generated subclasses.
     *
     * @param undocumented members that the spec does not know, by wire name in their order; copied
     */
    protected VendorObject(Map<String, JsonValue> undocumented) {
        this.undocumented =
                undocumented.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(undocumented));
    }

    /**
     * For generated subclasses.
     *
     * @param builder what the object keeps, to which nobody else has a reference
     */
    protected VendorObject(ObjectBuilder<?> builder) {
        this.undocumented = builder.undocumented();
    }

    /** How this class is read, written and checked. */
    protected abstract ObjectDefinition<T> objectDefinition();

    /** This, as the generated class. */
    @SuppressWarnings("unchecked")
    protected T self() {
        return (T) this;
    }

    /** The values of all fields in the spec's order, null for an absent one; what equality is made of. */
    protected abstract @Nullable Object[] values();

    /**
     * This object as it travels, compact, with every value in clear: for the wire, not for a log.
     *
     * @throws IllegalArgumentException if a decimal's scale is beyond ten thousand
     */
    public final String toJson() {
        return new String(Json.write(objectDefinition(), self()), StandardCharsets.UTF_8);
    }

    /** This object as it travels, with personal data, secrets and undocumented members masked: fit for a log. */
    public final String toMaskedJson() {
        return Json.masked(writer -> objectDefinition().write(writer, self()));
    }

    /**
     * Everything that is wrong with this object, errors and warnings, in the order of the spec; never throws. Rules that
     * hold in some endpoints only are not looked at, nor are those that look at what encloses this object.
     */
    public final List<Violation> validate() {
        return ValidationContext.check(self(), objectDefinition());
    }

    /**
     * Everything that is wrong with this object as a body of that endpoint; never throws.
     *
     * @param endpoint the endpoint's name as the spec writes it
     */
    public final List<Violation> validate(String endpoint) {
        return ValidationContext.check(
                self(),
                objectDefinition(),
                "",
                ValidationSettings.STRICTEST.in(Objects.requireNonNull(endpoint, "endpoint")));
    }

    /** Members that the spec does not know, by wire name in the order in which they came; unmodifiable. */
    public final Map<String, JsonValue> undocumented() {
        return undocumented;
    }

    /** Whether the other is of the same generated class and every field and undocumented member is equal. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof VendorObject<?> that
                        && getClass() == that.getClass()
                        && Arrays.equals(values(), that.values())
                        && undocumented.equals(that.undocumented);
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(values()) + undocumented.hashCode();
    }

    /** The class's simple name and {@link #toMaskedJson}. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + toMaskedJson();
    }
}
