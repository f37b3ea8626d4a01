package dev.vendorspec.processor.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** A folder inside a jar. The jar is opened for each use and closed again: javac may hold on to the processor. */
final class JarFolder implements SpecFolder {

    private final Path jar;
    private final String folder;

    /**
     * @param jar the jar's file
     * @param folder the folder's way from the jar's root, with a slash at its end
     */
    JarFolder(Path jar, String folder) {
        this.jar = jar;
        this.folder = folder;
    }

    @Override
    public String identity() {
        return jar + "!/" + folder;
    }

    @Override
    public List<String> documents() throws IOException {
        return files().stream()
                .filter(name -> name.indexOf('/') < 0 && SpecFolder.isDocument(name))
                .toList();
    }

    @Override
    public List<String> files() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
                    .map(entry -> entry.getName().substring(folder.length()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String display(String name) {
        return identity() + name;
    }

    @Override
    public byte @Nullable [] read(String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(folder + name);
            if (entry == null || entry.isDirectory()) {
                return null;
            }
            try (InputStream in = file.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }
}
