package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** No two things become one name in Java: fields of an object, codes of an enum, types in one folder. */
final class JavaNameClashCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (ObjectType object : subject.vendor().objects()) {
            fields(object.fields(), problems);
        }
        fields(subject.vendor().settings(), problems);
        for (EnumType type : subject.vendor().enums()) {
            codes(type, problems);
        }
        for (Endpoint endpoint : subject.vendor().endpoints()) {
            fields(
                    endpoint.sent().path().stream()
                            .map(Endpoint.Parameter::field)
                            .toList(),
                    problems);
        }
        types(subject.written().types(), problems);
    }

    private static void fields(List<Field> fields, ProblemSink problems) {
        Map<String, String> taken = new HashMap<>();
        for (Field field : fields) {
            Optional.ofNullable(taken.putIfAbsent(field.javaName(), field.wireName()))
                    .ifPresent(first -> tell(field.at(), field.wireName(), first, field.javaName(), problems));
        }
    }

    private static void codes(EnumType type, ProblemSink problems) {
        Map<String, String> taken = new HashMap<>();
        for (EnumType.Code code : type.codes()) {
            Optional.ofNullable(taken.putIfAbsent(code.javaName(), code.code()))
                    .ifPresent(first -> tell(code.at(), code.code(), first, code.javaName(), problems));
        }
    }

    private static void tell(Location at, String second, String first, String javaName, ProblemSink problems) {
        String text =
                Words.quote(second) + " and " + Words.quote(first) + " are both " + Words.quote(javaName) + " in Java";
        problems.tell(at, ProblemCode.JAVA_NAME_CLASH, text, "give one of them another name with java:");
    }

    /** Classes whose names differ in case only overwrite each other on some machines. */
    private static void types(List<TypeDecl> types, ProblemSink problems) {
        Map<String, Written> taken = new HashMap<>();
        for (TypeDecl type : types) {
            Written name = type.name();
            Optional.ofNullable(taken.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name))
                    .ifPresent(first -> problems.tell(
                            name.at(),
                            ProblemCode.JAVA_NAME_CLASH,
                            "the types " + Words.quote(name.value()) + " and " + Words.quote(first.value())
                                    + elsewhere(first, name) + " differ in case only"));
        }
    }

    /** The first name's place, where it is not in the same document as the second. */
    private static String elsewhere(Written first, Written second) {
        return first.at().source().equals(second.at().source()) ? "" : " in " + first.at();
    }
}
