package dev.vendorspec.language;

import dev.vendorspec.language.source.SourceText;
import java.util.Optional;

/** Opens the files that documents' examples name. Whoever calls the compiler implements it. */
@FunctionalInterface
public interface ExampleFiles {

    /** Files of documents that have none. */
    ExampleFiles NONE = (document, relativePath) -> Optional.empty();

    /**
     * The file at a path relative to the document's folder; empty where there is none or it cannot be opened.
     * {@link SourceText#decode} takes care of files that are no text.
     *
     * @param document the document that names the file
     * @param relativePath segments between slashes, never leading upwards
     */
    Optional<SourceText> open(SourceText document, String relativePath);
}
