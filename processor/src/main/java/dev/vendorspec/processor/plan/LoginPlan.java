package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.plan.EndpointPlan.ParameterPlan;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A login of a vendor.
 *
 * @param constant the constant that holds it
 * @param operation the constant of the endpoint that gives the token
 * @param type the class of the constant
 * @param initializer its value
 */
public record LoginPlan(String constant, String operation, TypeName type, CodeBlock initializer) {

    /**
     * What a client's builder is given for the logins through one endpoint.
     *
     * @param endpoint the endpoint's name, which the builder's settings are told
     * @param method the builder's method
     * @param parameters what the endpoint's path, query and headers take
     * @param arguments these, as the contract takes them
     * @param body the argument that is sent, or null for none
     */
    public record Input(
            String endpoint,
            String method,
            List<ParameterPlan> parameters,
            CodeBlock arguments,
            @Nullable ParameterPlan body) {

        public Input {
            parameters = List.copyOf(parameters);
        }

        /** The same with another method, as others may have the name already. */
        Input withMethod(String allocated) {
            return new Input(endpoint, allocated, parameters, arguments, body);
        }

        /** Whether there is anything to give. */
        public boolean isNeeded() {
            return body != null || !parameters.isEmpty();
        }
    }
}
