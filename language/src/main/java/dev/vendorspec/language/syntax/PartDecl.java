package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import java.util.List;

/**
 * A part as written: a document without a vendor, which vendors include. What could not be read is left out; the
 * problem has been told.
 *
 * @param includes the paths of the parts that it includes itself
 * @param complete whether all its types and includes could be read
 */
public record PartDecl(List<Written> includes, List<TypeDecl> types, List<EndpointDecl> endpoints, boolean complete) {

    public PartDecl {
        includes = List.copyOf(includes);
        types = List.copyOf(types);
        endpoints = List.copyOf(endpoints);
    }
}
