package dev.vendorspec.language;

import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.syntax.PartDecl;
import java.util.Optional;

/**
 * A part read. {@link PartLibrary} makes it.
 *
 * @param written what it declares; empty where nothing of it can be read
 * @param includes what it includes itself
 * @param problems what is wrong with it as it is written, and with what it includes
 */
record Part(SourceText document, Optional<PartDecl> written, Includes includes, Problems problems) {

    /** Whether all its types and includes could be read. */
    boolean complete() {
        return includes.complete() && written.filter(PartDecl::complete).isPresent();
    }
}
