package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Endpoint.Parameter;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.HttpDecl.Placeholder;
import dev.vendorspec.language.syntax.TypeExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves path parameters, and brings them into the order of their placeholders. */
final class ParameterResolver {

    private static final List<String> SCOPES = List.of("client", "call");

    private final FieldResolver fields;
    private final ProblemSink problems;

    ParameterResolver(FieldResolver fields, ProblemSink problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The parameters that both the path and the fields have; a check tells where one is missing. */
    List<Parameter> resolve(EndpointDecl endpoint) {
        Map<String, Parameter> byName = new HashMap<>();
        for (FieldDecl written : endpoint.path()) {
            parameter(written).ifPresent(found -> byName.put(written.name().value(), found));
        }
        List<Parameter> ordered = new ArrayList<>();
        if (endpoint.http() != null) {
            for (Placeholder placeholder : endpoint.http().placeholders()) {
                Optional.ofNullable(byName.get(placeholder.name())).ifPresent(ordered::add);
            }
        }
        return ordered;
    }

    private Optional<Parameter> parameter(FieldDecl written) {
        Optional<Field> field = fields.resolve(written);
        boolean perClient = written.scope() != null
                && Texts.word(written.scope(), "\"scope\"", SCOPES, problems)
                && written.scope().value().equals("client");
        if (field.isPresent() && !Sorts.isSingleValue(field.get().type())) {
            problems.tell(
                    written.name().at(),
                    ProblemCode.WRONG_TYPE,
                    "a path parameter is a single value, but "
                            + Words.quote(written.name().value()) + " is "
                            + Sorts.of(field.get().type()));
            return Optional.empty();
        }
        refuseWireForm(written.type());
        // A path cannot do without its parameters, whether the type has its mark or not.
        return field.map(found -> new Parameter(found.asRequired(), perClient));
    }

    /** A path has no JSON that could be of one form or another. */
    private void refuseWireForm(@Nullable TypeExpr type) {
        if (type != null && type.wire() != null) {
            problems.tell(
                    type.wire().at(),
                    ProblemCode.BAD_WIRE_FORM,
                    "a path parameter travels as the plain text of its value",
                    "leave out \"as …\"");
        }
    }
}
