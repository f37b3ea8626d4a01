package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.ParametersDecl;
import dev.vendorspec.language.syntax.TypeExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the parameters of a query, and those that travel as headers. Those that each call gives become an object type
 * of their own, so that everything that is known of objects holds for them.
 */
final class ParametersResolver {

    private final FieldResolver fields;
    private final BodyResolver bodies;
    private final Types types;
    private final Map<String, ObjectType> objects;
    private final Settings settings;
    private final ProblemSink problems;

    /**
     * @param objects where the object types of parameters are added
     */
    ParametersResolver(
            FieldResolver fields,
            BodyResolver bodies,
            Types types,
            Map<String, ObjectType> objects,
            Settings settings,
            ProblemSink problems) {
        this.fields = fields;
        this.bodies = bodies;
        this.types = types;
        this.objects = objects;
        this.settings = settings;
        this.problems = problems;
    }

    /** The query of an endpoint. */
    Parameters query(Written endpoint, ParametersDecl written) {
        return resolve(endpoint, "Query", written);
    }

    /**
     * The headers of an endpoint.
     *
     * @param ofAll those of every endpoint, of which the endpoint's own take the place
     */
    Parameters headers(Written endpoint, ParametersDecl written, List<FieldDecl> ofAll) {
        written.fields().forEach(this::header);
        List<FieldDecl> all = new ArrayList<>();
        ofAll.stream()
                .filter(field -> written.fields().stream().noneMatch(own -> isSame(own, field)))
                .forEach(all::add);
        all.addAll(written.fields());
        return resolve(endpoint, "Headers", new ParametersDecl(written.type(), all));
    }

    /** Tells what is wrong with the headers of every endpoint. */
    void check(List<FieldDecl> ofAll) {
        for (FieldDecl written : ofAll) {
            header(written);
            if (written.constant() == null && !ParameterResolver.isPerClient(written, problem -> {})) {
                problems.tell(
                        written.name().at(),
                        ProblemCode.BAD_HEADER,
                        "a header of every endpoint is the same in each call",
                        "give it const:, or scope: client");
            }
        }
    }

    private static boolean isSame(FieldDecl one, FieldDecl other) {
        return String.CASE_INSENSITIVE_ORDER.compare(
                        one.name().value(), other.name().value())
                == 0;
    }

    private void header(FieldDecl written) {
        HeaderNames.isParameter(written.name(), written.name().value(), problems);
    }

    private Parameters resolve(Written endpoint, String suffix, ParametersDecl written) {
        List<Field> perClient = new ArrayList<>();
        List<Field> constants = new ArrayList<>();
        List<FieldDecl> perCall = new ArrayList<>();
        for (FieldDecl field : written.fields()) {
            if (ParameterResolver.isPerClient(field, problems)) {
                fields.resolve(field)
                        .filter(found -> ParameterResolver.isSingle(found, "what a client is given once", problems))
                        .ifPresent(perClient::add);
            } else if (field.constant() != null) {
                fields.resolve(field).ifPresent(constants::add);
            } else {
                perCall.add(field);
            }
        }
        perClient.forEach(settings::declare);
        if (written.type() != null) {
            return new Parameters(type(written.type(), suffix), constants, perClient);
        }
        return new Parameters(perCall.isEmpty() ? null : object(endpoint, suffix, perCall), constants, perClient);
    }

    private @Nullable ObjectType type(TypeExpr written, String suffix) {
        if (written.element() != null || BodyResolver.hasExtras(written)) {
            problems.tell(
                    written.at(),
                    ProblemCode.BAD_TYPE,
                    Words.quote(suffix.toLowerCase(Locale.ROOT))
                            + " has its fields, or is the name of a type that has them");
            return null;
        }
        return bodies.object(written).orElse(null);
    }

    /** An object type that is named after the endpoint. */
    private ObjectType object(Written endpoint, String suffix, List<FieldDecl> written) {
        String name = endpoint.value().substring(0, 1).toUpperCase(Locale.ROOT)
                + endpoint.value().substring(1)
                + suffix;
        Fields resolved = fields.resolve(name, written);
        ObjectType type =
                new ObjectType(name, Docs.NONE, List.copyOf(resolved.known().values()), List.of(), endpoint.at());
        if (types.names().contains(name) || objects.putIfAbsent(name, type) != null) {
            problems.tell(
                    endpoint.at(),
                    ProblemCode.JAVA_NAME_CLASH,
                    "the " + suffix.toLowerCase(Locale.ROOT) + " of " + Words.quote(endpoint.value())
                            + " becomes the type " + Words.quote(name) + ", which there is already",
                    "give one of them another name");
        }
        types.add(resolved);
        return type;
    }
}
