package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.HttpDecl.Placeholder;
import java.util.List;

/** Every placeholder of a path has its field, and every field its placeholder. */
final class PathParametersCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        subject.written().endpoints().forEach(endpoint -> endpoint(endpoint, problems));
    }

    private static void endpoint(EndpointDecl endpoint, ProblemSink problems) {
        if (endpoint.http() == null) {
            return;
        }
        List<String> fields =
                endpoint.path().stream().map(field -> field.name().value()).toList();
        List<String> placeholders =
                endpoint.http().placeholders().stream().map(Placeholder::name).toList();
        for (Placeholder placeholder : endpoint.http().placeholders()) {
            if (!fields.contains(placeholder.name())) {
                problems.tell(
                        placeholder.at(),
                        ProblemCode.PATH_PARAMETER,
                        "the path parameter " + Words.quote(placeholder.name()) + " has no field under \"path\"",
                        NearestName.suggest(placeholder.name(), fields));
            }
        }
        for (FieldDecl field : endpoint.path()) {
            if (!placeholders.contains(field.name().value()) && !isToldOf(field, fields, placeholders)) {
                problems.tell(
                        field.name().at(),
                        ProblemCode.PATH_PARAMETER,
                        "the path has no placeholder {" + field.name().value() + "}",
                        NearestName.suggest(field.name().value(), placeholders));
            }
        }
    }

    /** Whether the field was suggested for a placeholder without one: then one misspelt name is one problem. */
    private static boolean isToldOf(FieldDecl field, List<String> fields, List<String> placeholders) {
        return placeholders.stream()
                .filter(placeholder -> !fields.contains(placeholder))
                .flatMap(placeholder -> NearestName.nearest(placeholder, fields).stream())
                .anyMatch(field.name().value()::equals);
    }
}
