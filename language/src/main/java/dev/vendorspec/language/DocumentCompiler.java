package dev.vendorspec.language;

import dev.vendorspec.language.check.SpecChecks;
import dev.vendorspec.language.check.Subject;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.problem.SourceDefects;
import dev.vendorspec.language.resolve.Resolution;
import dev.vendorspec.language.resolve.VendorResolver;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.syntax.VendorDecl;
import dev.vendorspec.language.yaml.DocumentReader;
import java.util.Optional;

/** Takes one document through all rooms. {@link SpecCompiler} calls it for each. */
final class DocumentCompiler {

    private DocumentCompiler() {}

    /** The vendor as far as it could be resolved; empty where nothing could. What is wrong has been told. */
    static Optional<Vendor> compile(SourceText document, ExampleFiles files, Problems problems) {
        try {
            return compileOrFail(document, files, problems);
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

    private static Optional<Vendor> compileOrFail(SourceText document, ExampleFiles files, Problems problems) {
        if (SourceDefects.tell(document, problems)) {
            return Optional.empty();
        }
        return DocumentReader.read(document, problems).map(written -> resolve(written, files, problems));
    }

    private static Vendor resolve(VendorDecl written, ExampleFiles files, Problems problems) {
        Resolution resolution = VendorResolver.resolve(written, files::open, problems);
        Subject subject = new Subject(written, resolution.vendor(), resolution.examples());
        SpecChecks.run(subject, resolution.whole(), problems);
        return resolution.vendor();
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length == 0 ? "" : " at " + frames[0];
    }
}
