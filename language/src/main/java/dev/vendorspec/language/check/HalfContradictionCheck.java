package dev.vendorspec.language.check;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import java.util.List;

/** Whoever says what the vendor's page says otherwise also says why, and the other way round. */
final class HalfContradictionCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        for (TypeDecl type : subject.written().types()) {
            if (type instanceof TypeDecl.ObjectDecl object) {
                fields(object.fields(), problems);
            }
        }
        subject.written().fieldLists().forEach(list -> fields(list, problems));
    }

    private static void fields(List<FieldDecl> fields, ProblemSink problems) {
        for (FieldDecl field : fields) {
            if (field.documented() != null && field.because() == null) {
                tell(field, field.documented(), "documented", "because", problems);
            } else if (field.because() != null && field.documented() == null) {
                tell(field, field.because(), "because", "documented", problems);
            }
        }
    }

    private static void tell(FieldDecl field, Written given, String has, String lacks, ProblemSink problems) {
        problems.tell(
                given.at(),
                ProblemCode.HALF_CONTRADICTION,
                "field " + Words.quote(field.name().value()) + " has " + Words.quote(has) + " but not "
                        + Words.quote(lacks));
    }
}
