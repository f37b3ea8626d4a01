package dev.vendorspec.language;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles specs. Safe for threads: nothing is kept between two calls. */
public final class SpecCompiler {

    private final List<Draft> drafts;
    private final PartLibrary library;
    private final DocumentCompiler compiler;
    private final ProblemMerger problems = new ProblemMerger();
    private final List<VendorOutcome> outcomes = new ArrayList<>();

    private SpecCompiler(List<SourceText> documents, SpecFiles files) {
        this.drafts = documents.stream().map(Draft::open).toList();
        this.library = new PartLibrary(files, drafts);
        this.compiler = new DocumentCompiler(files, library);
    }

    /**
     * Reads, resolves and checks documents. A bad document does not stop the others, and nothing is thrown for
     * anything that a document, a part or an example says.
     *
     * @param documents one for each vendor, in any order; parts among them are compiled where a vendor includes them
     * @param files opens parts and the examples' files
     */
    public static Compilation compile(List<SourceText> documents, SpecFiles files) {
        SpecCompiler run = new SpecCompiler(documents, files);
        run.vendors();
        run.others();
        return run.result();
    }

    private void vendors() {
        drafts.stream().filter(Draft::isVendor).map(compiler::compile).forEach(outcomes::add);
    }

    /** What does not say that it is a vendor's: a part if anybody includes it or it looks like one. */
    private void others() {
        List<Draft> nameless = drafts.stream()
                .filter(draft -> !draft.isVendor() && !library.isIncluded(draft.document()))
                .toList();
        List<Draft> parts = nameless.stream().filter(Draft::looksLikePart).toList();
        List<Part> read = parts.stream().map(library::read).toList();
        nameless.stream()
                .filter(draft -> !draft.looksLikePart() && !library.isIncluded(draft.document()))
                .map(compiler::compile)
                .forEach(outcomes::add);
        read.forEach(this::lonely);
    }

    /** A part that no vendor leads to is still read, so that its author hears of all at once. */
    private void lonely(Part part) {
        if (!library.isIncluded(part.document())) {
            part.problems()
                    .tell(
                            part.document().at(1, 1),
                            ProblemCode.UNUSED_PART,
                            "no vendor includes this part, so that nothing comes of it",
                            "name it in a vendor's include:, or make it a vendor with vendor: and server:");
        }
        problems.add(part.problems());
        library.closure(part.includes()).forEach(inner -> problems.add(inner.problems()));
    }

    private Compilation result() {
        Map<String, SourceText> owners = new HashMap<>();
        List<Vendor> good = new ArrayList<>();
        List<Vendor> broken = new ArrayList<>();
        for (VendorOutcome outcome : outcomes) {
            outcome.vendor().ifPresent(found -> claimName(found, outcome, owners));
            outcome.good().ifPresent(good::add);
            outcome.guess().ifPresent(broken::add);
            problems.add(outcome);
        }
        return new Compilation(good, broken, problems.merged(outcomes));
    }

    private static void claimName(Vendor vendor, VendorOutcome outcome, Map<String, SourceText> owners) {
        SourceText first = vendor.name().isEmpty() ? null : owners.putIfAbsent(vendor.name(), outcome.document());
        if (first != null) {
            outcome.problems()
                    .tell(
                            vendor.at(),
                            ProblemCode.DUPLICATE_VENDOR,
                            "the vendor " + Words.quote(vendor.name()) + " is described in " + first.path()
                                    + " already");
        }
    }
}
