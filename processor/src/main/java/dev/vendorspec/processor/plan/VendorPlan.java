package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.List;
import java.util.Map;

/**
 * Everything that is generated for one vendor.
 *
 * @param name the vendor's name as the spec writes it
 * @param packageName the package of all its classes
 * @param client the interface that users call
 * @param implementation what the interface's builder makes
 * @param asyncClient the interface of those who do not wait
 * @param asyncImplementation what the client makes of itself for them
 * @param server where its endpoints are
 * @param bearer whether the builder takes a token
 * @param settings what is given once, on the builder
 * @param basic whether the builder takes a user and a password
 * @param logins what the builder takes for logins
 * @param signers the builder's methods for signers, by the signers' names
 * @param parameters what describes values outside of bodies
 * @param checks the ids of all that is checked
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
        ServerPlan server,
        boolean bearer,
        List<SettingPlan> settings,
        boolean basic,
        List<LoginPlan.Input> logins,
        Map<String, String> signers,
        ParametersPlan parameters,
        List<ChecksPlan> checks,
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
     * An exception that a spec names for a status, or for a vendor's code.
     *
     * @param type its class
     * @param base what it extends: the runtime's exception for the status, or for failures inside a 2xx
     * @param failure what its constructor takes
     * @param statuses the statuses that have this name, sorted; empty for a vendor's code
     * @param codes the vendor's codes that have this name, sorted, cleaned for a comment; empty for a status
     */
    public record ExceptionPlan(
            ClassName type, ClassName base, ClassName failure, List<Integer> statuses, List<String> codes) {}
}
