package dev.vendorspec.language;

import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.problem.SourceDefects;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.yaml.DocumentReader;
import java.util.Optional;

/**
 * A document opened, before anybody decided whether it is a vendor's or a part.
 *
 * @param reader reads it; empty where nothing of it can be read
 * @param problems what is wrong with it as it is written
 */
record Draft(SourceText document, Optional<DocumentReader> reader, Problems problems) {

    /** Opens a document. What is wrong is kept with it. */
    static Draft open(SourceText document) {
        Problems problems = new Problems();
        Optional<DocumentReader> reader = Guard.run(
                document,
                problems,
                () -> SourceDefects.tell(document, problems)
                        ? Optional.empty()
                        : DocumentReader.open(document, problems));
        return new Draft(document, reader, problems);
    }

    boolean isVendor() {
        return reader.filter(DocumentReader::isVendor).isPresent();
    }

    boolean looksLikePart() {
        return reader.filter(DocumentReader::looksLikePart).isPresent();
    }
}
