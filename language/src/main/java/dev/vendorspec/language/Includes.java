package dev.vendorspec.language;

import dev.vendorspec.language.source.SourceText;
import java.util.List;

/**
 * The parts that one document includes itself.
 *
 * @param documents those that were found, in the order written
 * @param complete whether all were found
 */
record Includes(List<SourceText> documents, boolean complete) {

    Includes {
        documents = List.copyOf(documents);
    }
}
