package dev.vendorspec.processor.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder that holds specs: on disk or inside a jar. */
interface SpecFolder {

    /** What tells two findings of one folder apart. */
    String identity();

    /**
     * The names of the YAML documents directly in the folder, sorted.
     *
     * @throws IOException if the folder cannot be listed
     */
    List<String> documents() throws IOException;

    /**
     * The ways from the folder to all files in it and below it, sorted.
     *
     * @throws IOException if the folder cannot be listed
     */
    List<String> files() throws IOException;

    /** What messages call a file of the folder: its absolute path, or its address inside a jar. */
    String display(String name);

    /**
     * The bytes of a file, or null where there is none.
     *
     * @param name the file's way from the folder, with {@code /}
     * @throws IOException if the file is there and cannot be read
     */
    byte @Nullable [] read(String name) throws IOException;

    /** Whether a name is that of a spec document. */
    static boolean isDocument(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
