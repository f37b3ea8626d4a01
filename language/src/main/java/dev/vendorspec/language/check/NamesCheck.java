package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.NameForms;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.stream.Stream;

/** Names have the form of their kind: they become packages, classes, methods and ids. */
final class NamesCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        if (subject.written().name() != null) {
            name(
                    subject.written().name(),
                    NameForms.VENDOR,
                    "a vendor's name is small letters, digits and hyphens",
                    problems);
        }
        for (TypeDecl type : subject.written().types()) {
            type(type, problems);
        }
        subject.written().fieldLists().forEach(list -> list.forEach(field -> wireNames(field, problems)));
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            name(
                    endpoint.name(),
                    NameForms.ENDPOINT,
                    "an endpoint's name is letters and digits, the first one small",
                    problems);
        }
    }

    private static void type(TypeDecl type, ProblemSink problems) {
        name(type.name(), NameForms.TYPE, "a type's name is letters and digits, the first one a capital", problems);
        if (type instanceof TypeDecl.ObjectDecl object) {
            object.rules()
                    .forEach(rule -> name(
                            rule.name(),
                            NameForms.RULE,
                            "a rule's name is letters, digits, \"_\" and \"-\"",
                            problems));
            object.fields().forEach(field -> wireNames(field, problems));
        }
    }

    private static void wireNames(FieldDecl field, ProblemSink problems) {
        Stream.concat(Stream.of(field.name()), field.traits().aka().stream())
                .forEach(name ->
                        name(name, NameForms.WIRE, "a wire name is not empty and has no control characters", problems));
    }

    private static void name(Written name, NameForms form, String rule, ProblemSink problems) {
        if (!form.fits(name.value())) {
            problems.tell(name.at(), ProblemCode.BAD_NAME, rule + ", found " + Words.quote(name.value()));
        }
    }
}
