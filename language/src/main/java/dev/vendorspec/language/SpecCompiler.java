package dev.vendorspec.language;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles specs. Safe for threads: nothing is kept between two calls. */
public final class SpecCompiler {

    private SpecCompiler() {}

    /**
     * Reads, resolves and checks documents. A bad document does not stop the others, and nothing is thrown for
     * anything that a document or an example says.
     *
     * @param documents one for each vendor, in any order
     * @param files opens the examples' files
     */
    public static Compilation compile(List<SourceText> documents, ExampleFiles files) {
        Problems all = new Problems();
        List<Vendor> vendors = new ArrayList<>();
        Map<String, SourceText> owners = new HashMap<>();
        for (SourceText document : documents) {
            Problems own = new Problems();
            Optional<Vendor> vendor = DocumentCompiler.compile(document, files, own);
            vendor.ifPresent(found -> claimName(found, document, owners, own));
            vendor.filter(found -> !own.hasErrors()).ifPresent(vendors::add);
            own.sorted().forEach(all::report);
        }
        return new Compilation(vendors, all.sorted());
    }

    private static void claimName(
            Vendor vendor, SourceText document, Map<String, SourceText> owners, Problems problems) {
        SourceText first = vendor.name().isEmpty() ? null : owners.putIfAbsent(vendor.name(), document);
        if (first != null) {
            problems.tell(
                    vendor.at(),
                    ProblemCode.DUPLICATE_VENDOR,
                    "the vendor " + Words.quote(vendor.name()) + " is described in " + first.path() + " already");
        }
    }
}
