package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.model.Computed;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Vendor;
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
        ParametersPlanner parameters = new ParametersPlanner(vendor, names, values);
        NameAllocator methods = NameAllocator.forMethods(CLIENT_MEMBERS);
        List<String> plain = vendor.endpoints().stream()
                .map(endpoint -> methods.allocate(endpoint.name()))
                .toList();
        Map<String, String> constants = new LinkedHashMap<>();
        for (int i = 0; i < plain.size(); i++) {
            constants.put(vendor.endpoints().get(i).name(), JavaWords.constant(plain.get(i)));
        }
        EndpointPlanner endpoints =
                new EndpointPlanner(vendor, constants, names, values, paths, conditions, exceptions, parameters);
        List<EndpointPlan> planned = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Endpoint endpoint = vendor.endpoints().get(i);
            String withResponse = methods.allocate(plain.get(i) + "WithResponse");
            String pages = endpoint.paging() == null ? null : methods.allocate(plain.get(i) + "Pages");
            planned.add(endpoints.plan(endpoint, plain.get(i), withResponse, pages));
        }
        List<ObjectPlan> objectPlans =
                vendor.objects().stream().map(objects::plan).toList();
        NameAllocator ofBuilder = NameAllocator.forMethods(BUILDER_MEMBERS);
        return new VendorPlan(
                vendor.name(),
                names.packageName(),
                names.client(),
                names.implementation(),
                names.asyncClient(),
                names.asyncImplementation(),
                ServerPlanner.plan(vendor),
                vendor.endpoints().stream().anyMatch(endpoint -> endpoint.auth().contains(new Auth.Bearer())),
                settings(vendor, values, parameters, ofBuilder),
                vendor.endpoints().stream()
                        .flatMap(endpoint -> endpoint.auth().stream())
                        .anyMatch(VendorPlanner::isBasic),
                logins(vendor, endpoints, ofBuilder),
                signers(vendor, ofBuilder),
                parameters.plan(),
                ChecksPlan.of(objectPlans, parameters.plan()),
                objectPlans,
                vendor.enums().stream().map(enums::plan).toList(),
                List.copyOf(planned),
                exceptions.plans(),
                new JavadocText()
                        .add("The vendor \"" + vendor.name() + "\".")
                        .labels(vendor.docs())
                        .toCode());
    }

    private static Set<String> builderMembers() {
        Set<String> names = new HashSet<>(List.of("build", "token", "header", "dns", "environment", "basic"));
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

    private static List<LoginPlan.Input> logins(Vendor vendor, EndpointPlanner endpoints, NameAllocator names) {
        List<LoginPlan.Input> inputs = new ArrayList<>();
        for (Endpoint endpoint : vendor.endpoints()) {
            LoginPlan.Input input = endpoints.loginInput(endpoint);
            if (input != null && input.isNeeded()) {
                inputs.add(input.withMethod(names.allocate(endpoint.name())));
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

    private static List<SettingPlan> settings(
            Vendor vendor, ValuePlanner values, ParametersPlanner parameters, NameAllocator names) {
        List<SettingPlan> settings = new ArrayList<>();
        for (Field field : vendor.settings()) {
            Literal preset = field.constant() == null ? field.defaultValue() : field.constant();
            settings.add(new SettingPlan(
                    field.wireName(),
                    names.allocate(field.javaName()),
                    values.plan(field.type()).javaType(),
                    field.required(),
                    preset == null ? null : values.literal(field.type(), preset),
                    parameters.setting(field.wireName()),
                    FieldPlanner.javadoc(field)));
        }
        return settings;
    }
}
