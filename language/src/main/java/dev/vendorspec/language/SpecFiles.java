package dev.vendorspec.language;

import dev.vendorspec.language.source.SourceText;
import java.util.Optional;

/** Opens the files that documents name: parts and examples' files. Whoever calls the compiler implements it. */
@FunctionalInterface
public interface SpecFiles {

    /** Files of documents that have none. */
    SpecFiles NONE = (document, relativePath) -> Optional.empty();

    /**
     * The file at a path relative to the document's folder; empty where there is none, where it cannot be opened, or
     * where the path leads out of the folder that holds all specs. One file has one {@link SourceText#path}, whatever
     * way leads to it. {@link SourceText#decode} takes care of files that are no text.
     *
     * @param document the document that names the file: one of those compiled, or a part opened here before
     * @param relativePath segments between slashes; {@code ..} leads upwards, in parts' paths only
     */
    Optional<SourceText> open(SourceText document, String relativePath);
}
