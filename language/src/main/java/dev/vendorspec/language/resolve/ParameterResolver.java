package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Endpoint.Parameter;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.HttpDecl.Placeholder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves path parameters, and brings them into the order of their placeholders. */
final class ParameterResolver {

    private static final List<String> SCOPES = List.of("client", "call");

    private final FieldResolver fields;
    private final Settings settings;
    private final ProblemSink problems;

    ParameterResolver(FieldResolver fields, Settings settings, ProblemSink problems) {
        this.fields = fields;
        this.settings = settings;
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
        // A path cannot do without its parameters, whether the type has its mark or not.
        Optional<Field> field = fields.resolve(written).map(Field::asRequired);
        boolean perClient = isPerClient(written, problems);
        if (field.isPresent() && !isSingle(field.get(), "a path parameter", problems)) {
            return Optional.empty();
        }
        field.filter(found -> perClient).ifPresent(settings::declare);
        return field.map(found -> new Parameter(found, perClient));
    }

    /** Whether the client gives it once; tells of a scope that there is not. */
    static boolean isPerClient(FieldDecl written, ProblemSink problems) {
        return written.scope() != null
                && Texts.word(written.scope(), "\"scope\"", SCOPES, problems)
                && written.scope().value().equals("client");
    }

    /** Whether the field is a single value; tells where it is not. */
    static boolean isSingle(Field field, String what, ProblemSink problems) {
        boolean single = Sorts.isSingleValue(field.type());
        if (!single) {
            problems.tell(
                    field.at(),
                    ProblemCode.WRONG_TYPE,
                    what + " is a single value, but " + Words.quote(field.wireName()) + " is "
                            + Sorts.of(field.type()));
        }
        return single;
    }
}
