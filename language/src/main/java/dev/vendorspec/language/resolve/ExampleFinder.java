package dev.vendorspec.language.resolve;

import dev.vendorspec.language.source.SourceText;
import java.util.Optional;

/** Opens the files that a document's examples name; the facade gives one. */
@FunctionalInterface
public interface ExampleFinder {

    /**
     * The file at a path relative to the document's folder; empty where there is none.
     *
     * @param document the document that names the file
     */
    Optional<SourceText> open(SourceText document, String relativePath);
}
