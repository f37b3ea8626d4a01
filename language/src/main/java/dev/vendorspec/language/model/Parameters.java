package dev.vendorspec.language.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an endpoint that travel in its query or as headers.
 *
 * @param perCall those that each call gives, as the fields of an object type of their own, or null for none
 * @param constants those that are always the same
 * @param perClient those that a client is given once: settings of the vendor by the same name
 */
public record Parameters(@Nullable ObjectType perCall, List<Field> constants, List<Field> perClient) {

    /** None at all. */
    public static final Parameters NONE = new Parameters(null, List.of(), List.of());

    public Parameters {
        constants = List.copyOf(constants);
        perClient = List.copyOf(perClient);
    }
}
