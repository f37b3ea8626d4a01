package dev.vendorspec.language.problem;

import dev.vendorspec.language.source.SourceDefect;
import dev.vendorspec.language.source.SourceText;

/** Makes a problem of a document whose bytes are no text. */
public final class SourceDefects {

    private SourceDefects() {}

    /** Tells of the document's defect; whether it has one. */
    public static boolean tell(SourceText source, ProblemSink problems) {
        if (source.defect().isEmpty()) {
            return false;
        }
        SourceDefect defect = source.defect().get();
        switch (defect.kind()) {
            case NOT_UTF8 ->
                problems.tell(
                        source.at(defect.line(), defect.column()),
                        ProblemCode.NOT_UTF8,
                        "from here on the file is not UTF-8",
                        "save it as UTF-8");
            case TOO_LARGE ->
                problems.tell(
                        source.at(1, 1),
                        ProblemCode.TOO_LARGE,
                        "the file has more than " + SourceText.MAX_BYTES + " bytes");
        }
        return true;
    }
}
