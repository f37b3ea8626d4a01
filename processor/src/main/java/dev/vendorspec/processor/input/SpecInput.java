package dev.vendorspec.processor.input;

import dev.vendorspec.language.SpecFiles;
import dev.vendorspec.language.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;

/** The spec documents that a compilation sees, and the parts and example files in their folders. */
public final class SpecInput implements SpecFiles {

    private final List<SpecFolder> folders;
    private final List<SourceText> documents = new ArrayList<>();
    private final Map<SourceText, Place> places = new HashMap<>();

    private SpecInput(List<SpecFolder> folders) {
        this.folders = folders;
    }

    /**
     * Where a text was read.
     *
     * @param name the way to it from the folder
     */
    private record Place(SpecFolder folder, String name) {}

    /**
     * Finds and reads all documents that a processor can see.
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
        return of(new FolderFinder(filer).find(folder, directories));
    }

    /**
     * Reads all documents in places that a build tool names.
     *
     * @param directories folders with specs; one that is not there has none
     * @param roots jars, or folders of classes or resources, which have specs where they have the folder and its anchor
     * @param folder the folder's way from a root
     * @throws InputException if a file cannot be read
     */
    public static SpecInput read(List<Path> directories, List<Path> roots, String folder) throws InputException {
        List<SpecFolder> found = new ArrayList<>();
        directories.stream()
                .filter(Files::isDirectory)
                .map(DirectoryFolder::new)
                .forEach(found::add);
        for (Path root : roots) {
            try {
                FolderFinder.below(root, folder).ifPresent(found::add);
            } catch (IOException unreadable) {
                throw new InputException(root + " cannot be read: " + unreadable);
            }
        }
        return of(found);
    }

    private static SpecInput of(List<SpecFolder> folders) throws InputException {
        SpecInput input = new SpecInput(folders);
        for (SpecFolder folder : folders) {
            try {
                input.add(folder);
            } catch (IOException unreadable) {
                throw unreadable(folder, unreadable);
            }
        }
        return input;
    }

    private static InputException unreadable(SpecFolder folder, IOException cause) {
        return new InputException("The specs in " + folder.identity() + " cannot be read: " + cause);
    }

    /**
     * Feeds a digest so that it changes with every edit of a document, a part or an example, and when one is added,
     * renamed or deleted; not when the folders are moved.
     *
     * @throws InputException if a file cannot be read
     */
    public void digest(MessageDigest digest) throws InputException {
        for (SpecFolder folder : folders) {
            try {
                for (String name : folder.files()) {
                    byte[] bytes = folder.read(name);
                    if (bytes != null) {
                        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                        digest.update(bytes);
                    }
                }
            } catch (IOException unreadable) {
                throw unreadable(folder, unreadable);
            }
            digest.update((byte) 0);
        }
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
