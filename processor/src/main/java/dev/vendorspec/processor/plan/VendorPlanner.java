package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.model.Computed;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Server;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.plan.EndpointPlan.ParameterPlan;
import dev.vendorspec.processor.plan.VendorPlan.SettingPlan;
import dev.vendorspec.runtime.ClientBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The door of this room: from a checked vendor to everything that is generated for it. Thread-safe: no state. */
public final class VendorPlanner {

    /** What a client has besides its endpoints, now or by what later versions add. */
    private static final List<String> CLIENT_MEMBERS = List.of("builder", "async", "close");

    /** What a client's builder has besides the vendor's parameters, now or by what later versions add. */
    private static final Set<String> BUILDER_MEMBERS = builderMembers();

    private VendorPlanner() {}

    /**
     * @param vendor a vendor without errors
     * @param basePackage the package under which the vendor's own package goes
     */
    public static VendorPlan plan(Vendor vendor, String basePackage) {
        VendorNames names = new VendorNames(vendor, packageName(vendor, basePackage));
        ValuePlanner values = new ValuePlanner(vendor, names);
        PathCode paths = new PathCode(vendor, names);
        ConditionCode conditions = new ConditionCode(paths, values);
        ExceptionPlanner exceptions = new ExceptionPlanner(vendor.endpoints(), names);
        ObjectPlanner objects = new ObjectPlanner(vendor, names, values, paths, conditions);
        EnumPlanner enums = new EnumPlanner(names);
        NameAllocator methods = NameAllocator.forMethods(CLIENT_MEMBERS);
        List<String> plain = vendor.endpoints().stream()
                .map(endpoint -> methods.allocate(endpoint.name()))
                .toList();
        Map<String, String> constants = new LinkedHashMap<>();
        for (int i = 0; i < plain.size(); i++) {
            constants.put(vendor.endpoints().get(i).name(), JavaWords.constant(plain.get(i)));
        }
        EndpointPlanner endpoints =
                new EndpointPlanner(vendor, constants, names, values, paths, conditions, exceptions);
        NameAllocator ofBuilder = NameAllocator.forMethods(BUILDER_MEMBERS);
        Map<String, ParameterPlan> clientParameters = clientParameters(vendor, endpoints, ofBuilder);
        List<EndpointPlan> planned = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Endpoint endpoint = vendor.endpoints().get(i);
            String withResponse = methods.allocate(plain.get(i) + "WithResponse");
            String pages = endpoint.paging() == null ? null : methods.allocate(plain.get(i) + "Pages");
            planned.add(endpoints.plan(endpoint, plain.get(i), withResponse, pages, clientParameters));
        }
        Server server = vendor.server();
        return new VendorPlan(
                vendor.name(),
                names.packageName(),
                names.client(),
                names.implementation(),
                names.asyncClient(),
                names.asyncImplementation(),
                server instanceof Server.Fixed fixed ? fixed.url() : null,
                server instanceof Server.Required required ? required.example() : null,
                vendor.endpoints().stream().anyMatch(endpoint -> endpoint.auth().contains(new Auth.Bearer())),
                List.copyOf(clientParameters.values()),
                settings(vendor, endpoints, ofBuilder),
                vendor.endpoints().stream()
                        .flatMap(endpoint -> endpoint.auth().stream())
                        .anyMatch(VendorPlanner::isBasic),
                logins(vendor, endpoints, ofBuilder),
                signers(vendor, ofBuilder),
                vendor.objects().stream().map(objects::plan).toList(),
                vendor.enums().stream().map(enums::plan).toList(),
                List.copyOf(planned),
                exceptions.plans(),
                new JavadocText()
                        .add("The vendor \"" + vendor.name() + "\".")
                        .labels(vendor.docs())
                        .toCode());
    }

    private static Set<String> builderMembers() {
        Set<String> names = new HashSet<>(List.of("build", "token", "header", "dns"));
        for (Method method : ClientBuilder.class.getDeclaredMethods()) {
            if (!Modifier.isPrivate(method.getModifiers())) {
                names.add(method.getName());
            }
        }
        return Set.copyOf(names);
    }

    private static String packageName(Vendor vendor, String basePackage) {
        String last = NameAllocator.forMembers(List.of()).allocate(vendor.name().replace("-", ""));
        return basePackage.isEmpty() ? last : basePackage + "." + last;
    }

    private static boolean isBasic(Auth auth) {
        return auth instanceof Auth.Basic basic && basic.user() == null;
    }

    private static List<SettingPlan> settings(Vendor vendor, EndpointPlanner endpoints, NameAllocator names) {
        return vendor.settings().stream()
                .map(field -> new SettingPlan(
                        field.wireName(),
                        endpoints.parameter(field, names.allocate(field.javaName())),
                        field.required()))
                .toList();
    }

    private static List<LoginPlan.Input> logins(Vendor vendor, EndpointPlanner endpoints, NameAllocator names) {
        List<LoginPlan.Input> inputs = new ArrayList<>();
        for (Endpoint endpoint : vendor.endpoints()) {
            LoginPlan.Input input = endpoints.loginInput(endpoint, endpoint.name());
            if (input != null && input.isNeeded()) {
                inputs.add(endpoints.loginInput(endpoint, names.allocate(endpoint.name())));
            }
        }
        return inputs;
    }

    /** The builder's methods by the names of the values that the caller's own code computes. */
    private static Map<String, String> signers(Vendor vendor, NameAllocator names) {
        Map<String, String> signers = new LinkedHashMap<>();
        vendor.endpoints().stream()
                .flatMap(endpoint -> endpoint.signature().stream())
                .filter(value -> value.source() instanceof Computed.Source.Signer)
                .forEach(value -> signers.computeIfAbsent(value.name(), names::allocate));
        return signers;
    }

    private static Map<String, ParameterPlan> clientParameters(
            Vendor vendor, EndpointPlanner endpoints, NameAllocator names) {
        Map<String, ParameterPlan> parameters = new LinkedHashMap<>();
        for (Endpoint endpoint : vendor.endpoints()) {
            for (Endpoint.Parameter parameter : endpoint.sent().path()) {
                Field field = parameter.field();
                if (parameter.perClient() && !parameters.containsKey(field.wireName())) {
                    parameters.put(field.wireName(), endpoints.parameter(field, names.allocate(field.javaName())));
                }
            }
        }
        return parameters;
    }
}
