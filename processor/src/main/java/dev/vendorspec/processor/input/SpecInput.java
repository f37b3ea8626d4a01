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

/** The spec documents that a compilation sees, and the parts and example files in their folders. */
public final class SpecInput implements SpecFiles {

    private final List<SourceText> documents = new ArrayList<>();
    private final Map<SourceText, Place> places = new HashMap<>();

    private SpecInput() {}

    /**
     * Where a text was read.
     *
     * @param name the way to it from the folder
     */
    private record Place(SpecFolder folder, String name) {}

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
            read(new Place(folder, name)).ifPresent(documents::add);
        }
    }

    private Optional<SourceText> read(Place place) throws IOException {
        byte[] bytes = place.folder().read(place.name());
        if (bytes == null) {
            return Optional.empty();
        }
        SourceText text = SourceText.decode(place.folder().display(place.name()), bytes);
        places.put(text, place);
        return Optional.of(text);
    }

    /** The documents, folder by folder, sorted by name within each. */
    public List<SourceText> documents() {
        return List.copyOf(documents);
    }

    @Override
    public Optional<SourceText> open(SourceText document, String relativePath) {
        Place place = places.get(document);
        if (place == null) {
            return Optional.empty();
        }
        Optional<String> name = FolderPath.resolve(place.name(), relativePath);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return read(new Place(place.folder(), name.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
