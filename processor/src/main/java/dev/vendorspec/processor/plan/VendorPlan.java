package dev.vendorspec.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.processor.plan.EndpointPlan.ParameterPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is generated for one vendor.
 *
 * @param name the vendor's name as the spec writes it
 * @param packageName the package of all its classes
 * @param client the interface that users call
 * @param implementation what the interface's builder makes
 * @param asyncClient the interface of those who do not wait
 * @param asyncImplementation what the client makes of itself for them
 * @param server the default address, or null where each client must be given one
 * @param serverExample the page's example of an address where each client must be given one, or null
 * @param bearer whether the builder takes a token
 * @param clientParameters parameters of paths that are set once, on the builder
 * @param settings what the builder is told once
 * @param basic whether the builder takes a user and a password
 * @param logins what the builder takes for logins
 * @param signers the builder's methods for signers, by the signers' names
 * @param exceptions the exceptions that the spec names
 * @param javadoc what the vendor is, cleaned
 */
public record VendorPlan(
        String name,
        String packageName,
        ClassName client,
        ClassName implementation,
        ClassName asyncClient,
        ClassName asyncImplementation,
        @Nullable String server,
        @Nullable String serverExample,
        boolean bearer,
        List<ParameterPlan> clientParameters,
        List<SettingPlan> settings,
        boolean basic,
        List<LoginPlan.Input> logins,
        Map<String, String> signers,
        List<ObjectPlan> objects,
        List<EnumPlan> enums,
        List<EndpointPlan> endpoints,
        List<ExceptionPlan> exceptions,
        CodeBlock javadoc) {

    /** The settings that {@code auth: basic} fills through the builder's own method; no spec can have such names. */
    public static final String BASIC_USER = "basic user";

    /** The other of the two. */
    public static final String BASIC_PASSWORD = "basic password";

    /**
     * Something that the builder is told once.
     *
     * @param name its name as the spec writes it
     * @param parameter the builder's method and its argument's class
     * @param required whether a client cannot be built without it
     */
    public record SettingPlan(String name, ParameterPlan parameter, boolean required) {}

    /**
     * An exception that a spec names for a status.
     *
     * @param type its class
     * @param base what it extends: the runtime's exception for the status
     * @param statuses the statuses that have this name, sorted
     */
    public record ExceptionPlan(ClassName type, ClassName base, List<Integer> statuses) {}
}
