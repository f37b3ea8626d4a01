package dev.vendorspec.processor.input;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the folders that hold specs. A processor cannot list a class path, so a folder there is found by the anchor file
 * in it; the place where the anchor is can then be listed.
 */
final class FolderFinder {

    /** The file that every folder of specs on a class path has. */
    static final String ANCHOR = "vendorspec.anchor";

    private static final List<Location> PLACES = List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Filer filer;

    FolderFinder(Filer filer) {
        this.filer = filer;
    }

    /**
     * @param folder the folder's way from a class path's root
     * @param directories folders on disk, looked at before the class path
     */
    List<SpecFolder> find(String folder, List<Path> directories) {
        Map<String, SpecFolder> found = new LinkedHashMap<>();
        for (Path directory : directories) {
            SpecFolder here = new DirectoryFolder(directory);
            found.putIfAbsent(here.identity(), here);
        }
        for (Location place : PLACES) {
            anchor(place, folder + "/" + ANCHOR)
                    .flatMap(anchor -> folderOf(anchor, folder + "/" + ANCHOR))
                    .ifPresent(here -> found.putIfAbsent(here.identity(), here));
        }
        return List.copyOf(found.values());
    }

    /**
     * The folder of specs in a place that can be listed: a build tool knows such places, a processor does not.
     *
     * @param root a jar, or a folder of classes or resources; without an anchor, or where it is not there, it has no
     *     specs
     * @param folder the folder's way from the root
     * @throws IOException if the root is there and cannot be read
     */
    static Optional<SpecFolder> below(Path root, String folder) throws IOException {
        if (Files.isDirectory(root)) {
            Path directory = root.resolve(folder);
            return Files.isRegularFile(directory.resolve(ANCHOR))
                    ? Optional.of(new DirectoryFolder(directory))
                    : Optional.empty();
        }
        SpecFolder inside = new JarFolder(root, folder + "/");
        return Files.isRegularFile(root) && inside.read(ANCHOR) != null ? Optional.of(inside) : Optional.empty();
    }

    private Optional<URI> anchor(Location place, String name) {
        FileObject file = resource(place, name);
        if (file == null) {
            return Optional.empty();
        }
        // Asking for a file of the class output never fails, reading one that is not there does.
        try {
            file.openInputStream().close();
            // Eclipse's compiler has no address for a place with a blank in its name.
            return Optional.ofNullable(file.toUri());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Compilers say in more than one way that a resource is not there. */
    private @Nullable FileObject resource(Location place, String name) {
        try {
            return filer.getResource(place, "", name);
        } catch (IOException | RuntimeException absent) {
            return null;
        }
    }

    private static Optional<SpecFolder> folderOf(URI anchor, String name) {
        if ("jar".equals(anchor.getScheme())) {
            return Optional.of(jarFolderOf(anchor.getRawSchemeSpecificPart(), name));
        }
        try {
            Path file = Path.of(anchor);
            return Files.isRegularFile(file) ? Optional.of(new DirectoryFolder(file.getParent())) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException notOnDisk) {
            return Optional.empty();
        }
    }

    /**
     * javac says {@code file:///a/b.jar!/folder/anchor}, Eclipse's compiler {@code /a/b.jar!folder/anchor}.
     *
     * @param address what stands behind {@code jar:}
     * @param name the anchor's way from the jar's root
     */
    private static SpecFolder jarFolderOf(String address, String name) {
        URI jar = URI.create(address.substring(0, address.lastIndexOf('!')));
        Path file = jar.getScheme() == null ? Path.of(jar.getPath()) : Path.of(jar);
        return new JarFolder(file, name.substring(0, name.length() - ANCHOR.length()));
    }
}
