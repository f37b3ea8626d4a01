package dev.vendorspec.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a vendor's endpoints are.
 *
 * @param fixed the one address, or null where there are others or none
 * @param example the page's example of an address where each client must be given one, or null
 * @param environments an address for each environment; empty where there are none
 * @param elsewhere the addresses of endpoints that are not with the others
 */
public record ServerPlan(
        @Nullable String fixed, @Nullable String example, List<Environment> environments, List<Elsewhere> elsewhere) {

    /**
     * An environment.
     *
     * @param name its name in the spec
     * @param constant its constant in Java
     * @param url its address
     */
    public record Environment(String name, String constant, String url) {}

    /**
     * The address of an endpoint.
     *
     * @param environment the environment's name; empty for all
     */
    public record Elsewhere(String endpoint, String environment, String url) {}
}
