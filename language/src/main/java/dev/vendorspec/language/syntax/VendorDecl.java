package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's whole document as written, later with the types and endpoints of the parts that it includes. What was
 * written so badly that it could not be read is null or left out; the problem has been told.
 *
 * @param name the vendor's name, or null
 * @param server where the endpoints are, or null
 * @param auth the word behind {@code auth}, or null
 * @param includes the paths of the parts that it includes
 * @param complete whether all types and includes could be read; else a type that is not there may be no mistake
 */
public record VendorDecl(
        @Nullable Written name,
        DocsDecl docs,
        @Nullable ServerDecl server,
        @Nullable Written auth,
        List<Written> includes,
        List<TypeDecl> types,
        List<EndpointDecl> endpoints,
        boolean complete,
        Location at) {

    public VendorDecl {
        includes = List.copyOf(includes);
        types = List.copyOf(types);
        endpoints = List.copyOf(endpoints);
    }

    /** The same with other types and endpoints. */
    public VendorDecl with(List<TypeDecl> otherTypes, List<EndpointDecl> otherEndpoints, boolean stillComplete) {
        return new VendorDecl(name, docs, server, auth, includes, otherTypes, otherEndpoints, stillComplete, at);
    }

    /**
     * Where the endpoints are.
     *
     * @param address the address, or its example
     * @param required whether every client has to give its own, {@code address} being an example
     */
    public record ServerDecl(Written address, boolean required) {}
}
