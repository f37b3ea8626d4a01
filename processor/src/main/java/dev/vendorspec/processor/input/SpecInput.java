package dev.vendorspec.processor.input;

import dev.vendorspec.language.SpecFiles;
import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;

/** The spec documents that a compilation sees, and the example files beside them. */
public final class SpecInput implements SpecFiles {

    private final List<SourceText> documents = new ArrayList<>();
    private final Map<SourceText, SpecFolder> folders = new HashMap<>();

    private SpecInput() {}

    /**
     * Finds and reads all documents.
     *
     * @param folder the folder's way from a class path's root
     * @param directories folders on disk, from the processor's option
     * @throws InputException if a directory is not there or a file cannot be read
     */
    public static SpecInput read(Filer filer, String folder, List<Path> directories) throws InputException {
        for (Path directory : directories) {
            if (!directory.isAbsolute() || !Files.isDirectory(directory)) {
                throw new InputException("The option vendorspec.dir names \"" + directory
                        + "\", expected the absolute path of a folder with specs; in Maven write"
                        + " ${project.basedir}/src/main/vendorspec");
            }
        }
        SpecInput input = new SpecInput();
        for (SpecFolder found : new FolderFinder(filer).find(folder, directories)) {
            try {
                input.add(found);
            } catch (IOException unreadable) {
                throw new InputException("The specs in " + found.identity() + " cannot be read: " + unreadable);
            }
        }
        return input;
    }

    private void add(SpecFolder folder) throws IOException {
        for (String name : folder.documents()) {
            byte[] bytes = folder.read(name);
            if (bytes != null) {
                SourceText document = SourceText.decode(folder.display(name), bytes);
                documents.add(document);
                folders.put(document, folder);
            }
        }
    }

    /** The documents, folder by folder, sorted by name within each. */
    public List<SourceText> documents() {
        return List.copyOf(documents);
    }

    @Override
    public Optional<SourceText> open(SourceText document, String relativePath) {
        SpecFolder folder = folders.get(document);
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(folder.read(relativePath))
                    .map(bytes -> SourceText.decode(folder.display(relativePath), bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
