package dev.vendorspec.language;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.SourceText;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a problem of a defect of ours, so that one document cannot stop the others. */
final class Guard {

    private Guard() {}

    /** What the work gives; empty where it fails, which has been told then at the document's beginning. */
    static <T> Optional<T> run(SourceText document, ProblemSink problems, Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            problems.tell(
                    document.at(1, 1),
                    ProblemCode.INTERNAL_ERROR,
                    "the compiler itself failed, which is its own defect and not the document's: "
                            + e.getClass().getName() + place(e),
                    "report it together with the document");
            return Optional.empty();
        }
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length == 0 ? "" : " at " + frames[0];
    }
}
