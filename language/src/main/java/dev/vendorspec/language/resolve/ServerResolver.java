package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Server;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ServerDecl;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves where endpoints are; a check tells of addresses that make no sense. */
final class ServerResolver {

    private ServerResolver() {}

    /** A vendor's server. */
    static Server ofVendor(@Nullable ServerDecl written) {
        Server server = ofEndpoint(written);
        return server == null ? new Server.Required("") : server;
    }

    /** An endpoint's own server, or null where it is with the vendor's others. */
    static @Nullable Server ofEndpoint(@Nullable ServerDecl written) {
        if (written instanceof ServerDecl.Fixed fixed) {
            return new Server.Fixed(base(fixed.address()));
        }
        if (written instanceof ServerDecl.Environments named) {
            Map<String, String> urls = new LinkedHashMap<>();
            named.environments()
                    .forEach(environment -> urls.put(environment.name().value(), base(environment.address())));
            return new Server.Environments(urls);
        }
        return written instanceof ServerDecl.Required required
                ? new Server.Required(required.example().value())
                : null;
    }

    private static String base(Written address) {
        return address.value().replaceAll("/+$", "");
    }
}
