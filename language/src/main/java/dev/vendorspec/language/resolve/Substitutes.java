package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.syntax.HttpDecl;
import java.util.List;
import java.util.Optional;

/**
 * What is taken where a document says nothing sensible.
 *
 * @param type for a field without a type; empty leaves the field out
 * @param http for an endpoint without method and path; empty leaves the endpoint out
 */
record Substitutes(Optional<ValueType> type, Optional<HttpDecl> http) {

    /** Leaves out what makes no sense. */
    static final Substitutes NONE = new Substitutes(Optional.empty(), Optional.empty());

    /** Keeps every name. */
    static final Substitutes PLAIN = new Substitutes(
            Optional.of(new ValueType.Text(Domain.NONE, null, null)),
            Optional.of(new HttpDecl("POST", "/", List.of())));
}
