package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Server;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.plan.ServerPlan.Elsewhere;
import dev.vendorspec.processor.plan.ServerPlan.Environment;
import java.util.ArrayList;
import java.util.List;

/** From a vendor's servers to what its builder knows of them. */
final class ServerPlanner {

    private ServerPlanner() {}

    static ServerPlan plan(Vendor vendor) {
        Server server = vendor.server();
        NameAllocator constants = NameAllocator.forMembers(List.of());
        List<Environment> environments = new ArrayList<>();
        if (server instanceof Server.Environments named) {
            named.urls()
                    .forEach((name, url) ->
                            environments.add(new Environment(name, constants.allocate(JavaWords.constant(name)), url)));
        }
        List<Elsewhere> elsewhere = new ArrayList<>();
        vendor.endpoints().forEach(endpoint -> add(endpoint, elsewhere));
        return new ServerPlan(
                server instanceof Server.Fixed fixed ? fixed.url() : null,
                server instanceof Server.Required required ? required.example() : null,
                environments,
                elsewhere);
    }

    private static void add(Endpoint endpoint, List<Elsewhere> elsewhere) {
        if (endpoint.server() instanceof Server.Fixed fixed) {
            elsewhere.add(new Elsewhere(endpoint.name(), "", fixed.url()));
        } else if (endpoint.server() instanceof Server.Environments named) {
            named.urls().forEach((name, url) -> elsewhere.add(new Elsewhere(endpoint.name(), name, url)));
        }
    }
}
