package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.List;

/** The door of this room: from a checked vendor to everything that is generated for it. Thread-safe: no state. */
public final class VendorPlanner {

    /** What a client has besides its endpoints, now or by what later versions add. */
    private static final List<String> CLIENT_MEMBERS = List.of("builder", "async", "close");

    /** What a client's builder has besides the vendor's parameters, now or by what later versions add. */
    private static final List<String> BUILDER_MEMBERS = List.of(
            "server",
            "allowPlainHttp",
            "connectTimeout",
            "attemptTimeout",
            "callTimeout",
            "validation",
            "rule",
            "token",
            "transport",
            "clock",
            "listener",
            "retry",
            "proxy",
            "header",
            "environment",
            "choose",
            "setting",
            "build",
            "self",
            "caller",
            "given");

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
        EndpointPlanner endpoints =
                new EndpointPlanner(vendor.name(), names, values, paths, conditions, exceptions, parameters);
        NameAllocator methods = NameAllocator.forMethods(CLIENT_MEMBERS);
        List<EndpointPlan> endpointPlans = vendor.endpoints().stream()
                .map(endpoint -> endpoints.plan(endpoint, methods.allocate(endpoint.name())))
                .toList();
        return new VendorPlan(
                vendor.name(),
                names.packageName(),
                names.client(),
                names.implementation(),
                ServerPlanner.plan(vendor),
                vendor.endpoints().stream().anyMatch(endpoint -> endpoint.auth().contains(new Auth.Bearer())),
                settings(vendor, values, parameters),
                parameters.plan(),
                vendor.objects().stream().map(objects::plan).toList(),
                vendor.enums().stream().map(enums::plan).toList(),
                endpointPlans,
                exceptions.plans(),
                new JavadocText()
                        .add("The vendor \"" + vendor.name() + "\".")
                        .labels(vendor.docs())
                        .toCode());
    }

    private static String packageName(Vendor vendor, String basePackage) {
        String last = NameAllocator.forMembers(List.of()).allocate(vendor.name().replace("-", ""));
        return basePackage.isEmpty() ? last : basePackage + "." + last;
    }

    private static List<SettingPlan> settings(Vendor vendor, ValuePlanner values, ParametersPlanner parameters) {
        NameAllocator names = NameAllocator.forMethods(BUILDER_MEMBERS);
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
