package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names have the form of their kind: they become packages, classes, methods and ids. */
final class NamesCheck implements SpecCheck {

    private static final Pattern VENDOR = Pattern.compile("[a-z][a-z0-9]{0,40}(-[a-z0-9]{1,40}){0,10}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,99}");
    private static final Pattern ENDPOINT = Pattern.compile("[a-z][A-Za-z0-9]{0,99}");
    private static final Pattern RULE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
    private static final Pattern WIRE = Pattern.compile("\\P{Cntrl}{1,200}");

    @Override
    public void check(Subject subject, ProblemSink problems) {
        if (subject.written().name() != null) {
            name(subject.written().name(), VENDOR, "a vendor's name is small letters, digits and hyphens", problems);
        }
        for (TypeDecl type : subject.written().types()) {
            type(type, problems);
        }
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            name(endpoint.name(), ENDPOINT, "an endpoint's name is letters and digits, the first one small", problems);
        }
    }

    private static void type(TypeDecl type, ProblemSink problems) {
        name(type.name(), TYPE, "a type's name is letters and digits, the first one a capital", problems);
        if (type instanceof TypeDecl.ObjectDecl object) {
            object.rules()
                    .forEach(rule ->
                            name(rule.name(), RULE, "a rule's name is letters, digits, \"_\" and \"-\"", problems));
            object.fields().forEach(field -> wireNames(field, problems));
        }
    }

    private static void wireNames(FieldDecl field, ProblemSink problems) {
        Stream.concat(Stream.of(field.name()), field.traits().aka().stream())
                .forEach(name -> name(name, WIRE, "a wire name is not empty and has no control characters", problems));
    }

    private static void name(Written name, Pattern form, String rule, ProblemSink problems) {
        if (!form.matcher(name.value()).matches()) {
            problems.tell(name.at(), ProblemCode.BAD_NAME, rule + ", found " + Words.quote(name.value()));
        }
    }
}
