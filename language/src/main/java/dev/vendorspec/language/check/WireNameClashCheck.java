package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two fields of an object are read under one wire name, and no field has a name twice. */
final class WireNameClashCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (TypeDecl type : subject.written().types()) {
            if (type instanceof TypeDecl.ObjectDecl object) {
                fields(object.fields(), problems);
            }
        }
    }

    private static void fields(List<FieldDecl> fields, ProblemSink problems) {
        Map<String, String> owners = new HashMap<>();
        fields.forEach(field -> owners.put(field.name().value(), field.name().value()));
        for (FieldDecl field : fields) {
            for (Written name : field.traits().aka()) {
                String owner = owners.putIfAbsent(name.value(), field.name().value());
                if (owner != null) {
                    problems.tell(
                            name.at(),
                            ProblemCode.WIRE_NAME_CLASH,
                            Words.quote(name.value()) + " is a name of the field " + Words.quote(owner) + " already");
                }
            }
        }
    }
}
