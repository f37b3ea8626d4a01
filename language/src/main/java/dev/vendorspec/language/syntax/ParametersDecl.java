package dev.vendorspec.language.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, or those that travel as headers, as written.
 *
 * @param type the object type whose fields they are, or null where they are listed
 * @param fields the parameters; empty where a type is given
 */
public record ParametersDecl(@Nullable TypeExpr type, List<FieldDecl> fields) {

    /** None at all. */
    public static final ParametersDecl NONE = new ParametersDecl(null, List.of());

    public ParametersDecl {
        fields = List.copyOf(fields);
    }
}
