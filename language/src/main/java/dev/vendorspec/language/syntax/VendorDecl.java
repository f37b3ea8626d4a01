package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole document as written. What was written so badly that it could not be read is null or left out; the problem
 * has been told.
 *
 * @param name the vendor's name, or null
 * @param server where the endpoints are, or null
 * @param auth the word behind {@code auth}, or null
 */
public record VendorDecl(
        @Nullable Written name,
        DocsDecl docs,
        @Nullable ServerDecl server,
        @Nullable Written auth,
        List<TypeDecl> types,
        List<EndpointDecl> endpoints,
        Location at) {

    public VendorDecl {
        types = List.copyOf(types);
        endpoints = List.copyOf(endpoints);
    }

    /**
     * Where the endpoints are.
     *
     * @param address the address, or its example
     * @param required whether every client has to give its own, {@code address} being an example
     */
    public record ServerDecl(Written address, boolean required) {}
}
