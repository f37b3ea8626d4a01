package dev.vendorspec.language;

import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.resolve.VendorResolver;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.List;
import java.util.Optional;

/**
 * What came of one vendor's document.
 *
 * @param parts the documents of the parts that it includes
 * @param written what it and its parts declare; empty where nothing could be read
 * @param vendor the vendor as far as it could be resolved; empty where nothing could
 * @param problems what is wrong with the document, its parts and their examples
 */
record VendorOutcome(
        SourceText document,
        List<SourceText> parts,
        Optional<VendorDecl> written,
        Optional<Vendor> vendor,
        Problems problems) {

    /** The vendor, where nothing is wrong. */
    Optional<Vendor> good() {
        return vendor.filter(found -> !problems.hasErrors());
    }

    /** A guess at the vendor, where something is wrong but there is a name to guess for. */
    Optional<Vendor> guess() {
        return problems.hasErrors()
                ? written.flatMap(found -> Guard.run(document, new Problems(), () -> VendorResolver.guess(found)))
                : Optional.empty();
    }
}
