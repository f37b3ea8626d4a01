package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's whole document as written, later with the types and endpoints of the parts that it includes. What was
 * written so badly that it could not be read is null or left out; the problem has been told.
 *
 * @param name the vendor's name, or null
 * @param server where the endpoints are, or null
 * @param defaults what holds for the endpoints that say nothing else
 * @param settings what a client is given once
 * @param includes the paths of the parts that it includes
 * @param complete whether all types and includes could be read; else a type that is not there may be no mistake
 */
public record VendorDecl(
        @Nullable Written name,
        DocsDecl docs,
        @Nullable ServerDecl server,
        Defaults defaults,
        List<FieldDecl> settings,
        List<Written> includes,
        List<TypeDecl> types,
        List<EndpointDecl> endpoints,
        boolean complete,
        Location at) {

    public VendorDecl {
        settings = List.copyOf(settings);
        includes = List.copyOf(includes);
        types = List.copyOf(types);
        endpoints = List.copyOf(endpoints);
    }

    /** All lists of fields outside of types: settings, and parameters of endpoints. */
    public List<List<FieldDecl>> fieldLists() {
        List<List<FieldDecl>> lists = new ArrayList<>(List.of(settings, defaults.headers()));
        for (EndpointDecl endpoint : endpoints) {
            lists.add(endpoint.path());
            lists.add(endpoint.sent().query().fields());
            lists.add(endpoint.sent().headers().fields());
        }
        return lists;
    }

    /** The same with other types and endpoints. */
    public VendorDecl with(List<TypeDecl> otherTypes, List<EndpointDecl> otherEndpoints, boolean stillComplete) {
        return new VendorDecl(
                name, docs, server, defaults, settings, includes, otherTypes, otherEndpoints, stillComplete, at);
    }

    /**
     * What holds for the endpoints that say nothing else.
     *
     * @param auth how calls show who they are; empty for not at all
     * @param signature the computed values
     * @param headers headers of every endpoint
     * @param keys how the vendor tells calls apart
     * @param accept the media type that is asked for, or null
     * @param failure the body of a status other than 2xx, or null
     */
    public record Defaults(
            List<AuthDecl> auth,
            List<ComputedDecl> signature,
            List<FieldDecl> headers,
            KeysDecl keys,
            @Nullable Written accept,
            EndpointDecl.@Nullable FailureDecl failure) {

        /** None. */
        public static final Defaults NONE = new Defaults(List.of(), List.of(), List.of(), KeysDecl.NONE, null, null);

        public Defaults {
            auth = List.copyOf(auth);
            signature = List.copyOf(signature);
            headers = List.copyOf(headers);
        }
    }
}
