package dev.vendorspec.language;

import dev.vendorspec.language.check.SpecChecks;
import dev.vendorspec.language.check.Subject;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.resolve.Resolution;
import dev.vendorspec.language.resolve.VendorResolver;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.List;
import java.util.Optional;

/** Takes vendors' documents, with the parts that they include, through all rooms. {@link SpecCompiler} calls it. */
final class DocumentCompiler {

    private final SpecFiles files;
    private final PartLibrary library;

    DocumentCompiler(SpecFiles files, PartLibrary library) {
        this.files = files;
        this.library = library;
    }

    /** Compiles a document that is taken for a vendor's. */
    VendorOutcome compile(Draft draft) {
        Problems problems = draft.problems();
        Optional<VendorDecl> own =
                draft.reader().flatMap(reader -> Guard.run(draft.document(), problems, reader::vendor));
        Optional<Includes> includes = own.flatMap(
                found -> Guard.run(draft.document(), problems, () -> Optional.of(include(found, problems))));
        List<Part> parts = includes.map(library::closure).orElse(List.of());
        parts.forEach(part -> part.problems().sorted().forEach(problems::report));
        boolean allFound = includes.filter(Includes::complete).isPresent();
        Optional<VendorDecl> whole = own.map(found -> VendorAssembler.assemble(found, allFound, parts, problems));
        Optional<Vendor> vendor = whole.flatMap(
                found -> Guard.run(draft.document(), problems, () -> Optional.of(resolve(found, problems))));
        List<SourceText> sources = parts.stream().map(Part::document).toList();
        return new VendorOutcome(draft.document(), sources, whole, vendor, problems);
    }

    private Includes include(VendorDecl own, Problems problems) {
        return library.include(own.includes(), problems);
    }

    private Vendor resolve(VendorDecl written, Problems problems) {
        Resolution resolution = VendorResolver.resolve(written, files::open, problems);
        Subject subject = new Subject(written, resolution.vendor(), resolution.examples());
        SpecChecks.run(subject, resolution.whole(), problems);
        return resolution.vendor();
    }
}
