package dev.vendorspec.buildit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The local repository of the builds. It has our artefacts as the other modules have just packaged them; everything else
 * comes from the machine's own local repository, as if that were a remote one, or else from where Maven always gets it.
 * The machine's own is never written to.
 */
final class Repository {

    private static final List<String> JARS =
            List.of("vendorspec-language", "vendorspec-runtime", "vendorspec-processor", "vendorspec-maven-plugin");
    private static final String VERSION = System.getProperty("vendorspec.version");
    private static final Path PROJECT = Path.of(System.getProperty("vendorspec.project"));
    private static final Repository CURRENT = create();

    private final Path folder;
    private final Path settings;

    private Repository(Path folder, Path settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** The one of this run of the tests. */
    static Repository current() {
        return CURRENT;
    }

    Path folder() {
        return folder;
    }

    /** Global settings: Maven's own, and where the machine's repository is. A user's own come on top, as always. */
    Path settings() {
        return settings;
    }

    /** The jar that a module has just packaged. */
    static Path jar(String artifact) {
        Path module = PROJECT.resolve(artifact.substring("vendorspec-".length()));
        return module.resolve("target").resolve(artifact + "-" + VERSION + ".jar");
    }

    private static Repository create() {
        Path folder = Path.of(System.getProperty("vendorspec.repository"));
        try {
            delete(folder.resolve("dev/vendorspec"));
            // What the tests' own projects published in an earlier run.
            delete(folder.resolve("com/example"));
            put(folder, "vendorspec-parent", PROJECT.resolve("pom.xml"), ".pom");
            for (String artifact : JARS) {
                Path jar = jar(artifact);
                if (!Files.isRegularFile(jar)) {
                    throw new IllegalStateException(jar + " is not there: run these tests by mvn verify");
                }
                put(folder, artifact, jar, ".jar");
                put(folder, artifact, jar.getParent().resolveSibling("pom.xml"), ".pom");
            }
            Path settings = folder.resolveSibling("settings.xml");
            writeSettings(settings);
            return new Repository(folder, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path ours) throws IOException {
        if (Files.isDirectory(ours)) {
            try (Stream<Path> files = Files.walk(ours)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void put(Path folder, String artifact, Path file, String extension) throws IOException {
        Path target = folder.resolve("dev/vendorspec").resolve(artifact).resolve(VERSION);
        Files.createDirectories(target);
        Files.copy(file, target.resolve(artifact + "-" + VERSION + extension), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void writeSettings(Path file) throws IOException {
        Path global = Path.of(System.getProperty("vendorspec.maven.home"), "conf", "settings.xml");
        try {
            Document settings =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(global.toFile());
            Element profile = add(child(settings.getDocumentElement(), "profiles"), "profile");
            text(profile, "id", "machine");
            String machine = Path.of(System.getProperty("vendorspec.machine.repository"))
                    .toUri()
                    .toString();
            repository(add(add(profile, "repositories"), "repository"), machine);
            repository(add(add(profile, "pluginRepositories"), "pluginRepository"), machine);
            text(child(settings.getDocumentElement(), "activeProfiles"), "activeProfile", "machine");
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(settings), new StreamResult(file.toFile()));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Maven's settings " + global + " cannot be read", e);
        }
    }

    private static void repository(Element repository, String url) {
        text(repository, "id", "machine");
        text(repository, "url", url);
        Element releases = add(repository, "releases");
        text(releases, "enabled", "true");
        text(releases, "checksumPolicy", "ignore");
        text(add(repository, "snapshots"), "enabled", "false");
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return add(parent, name);
    }

    private static Element add(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static void text(Element parent, String name, String text) {
        add(parent, name).setTextContent(text);
    }
}
