package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.FileContent;
import org.jspecify.annotations.Nullable;

/**
 * A part of a multipart body.
 *
 * @param text what it says, unless it is a file
 * @param json whether the text is JSON
 * @param file the file, or null for text
 */
public record Part(
        String name, String text, boolean json, @Nullable FileContent file) {

    /** For debugging: the name alone. */
    @Override
    public String toString() {
        return name;
    }
}
