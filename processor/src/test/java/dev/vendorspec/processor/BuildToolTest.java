package dev.vendorspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.input.SpecInput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build tools rely on: they get the sources that javac gets, from folders and jars, and hear of every edit. */
class BuildToolTest {

    private static final Path OWN = Path.of("../spec/src/main/resources");

    @TempDir
    Path folder;

    @Test
    void aBuildToolGetsWhatTheCompilerGets() throws Exception {
        SpecInput input = SpecInput.read(List.of(), List.of(OWN), "vendorspec");

        SortedMap<String, String> sources = new TreeMap<>();
        for (Vendor vendor : SpecCompiler.compile(input.documents(), input).vendors()) {
            VendorSources.of(vendor, "own")
                    .forEach((name, text) -> sources.put("/SOURCE_OUTPUT/" + name.replace('.', '/') + ".java", text));
        }

        Compilation compilation = Compiling.ownSpecs();
        assertThat(sources).isNotEmpty().isEqualTo(Compiling.sources(compilation));
    }

    @Test
    void placesWithoutAnAnchorHaveNoSpecs() throws Exception {
        Path jar = folder.resolve("specs.jar");
        Specs.jar("three-documents", jar);
        Files.createDirectories(folder.resolve("plain/vendorspec"));
        Files.copy(OWN.resolve("vendorspec/lean.yaml"), folder.resolve("plain/vendorspec/lean.yaml"));

        SpecInput input = SpecInput.read(
                List.of(folder.resolve("none")),
                List.of(folder.resolve("plain"), jar, folder.resolve("no.jar")),
                "vendorspec");

        assertThat(input.documents())
                .isNotEmpty()
                .allMatch(document -> document.path().startsWith(jar + "!/vendorspec/"));
    }

    @Test
    void everyEditChangesTheDigestAndAMoveDoesNot() throws Exception {
        Path here = Files.createDirectories(folder.resolve("here"));
        Specs.copy("shared", here);
        String before = digest(here);

        assertThat(digest(Files.move(here, folder.resolve("there")))).isEqualTo(before);
        Path part = folder.resolve("there/added/example.json");
        Files.createDirectories(part.getParent());
        Files.writeString(part, "{}");
        String added = digest(folder.resolve("there"));
        Files.writeString(part, "[]");
        String edited = digest(folder.resolve("there"));
        Files.move(part, part.resolveSibling("renamed.json"));
        String renamed = digest(folder.resolve("there"));

        assertThat(List.of(before, added, edited, renamed)).doesNotHaveDuplicates();
    }

    @Test
    void aDocumentThatIsGoneFromTheResourcesIsGone() throws Exception {
        Path source = folder.resolve("module/src/main/resources/vendorspec");
        Path copy = folder.resolve("module/target/classes/vendorspec");
        for (Path place : List.of(source, copy)) {
            Files.createDirectories(place);
            Files.createFile(place.resolve("vendorspec.anchor"));
            Files.copy(OWN.resolve("vendorspec/lean.yaml"), place.resolve("lean.yaml"));
            Files.copy(OWN.resolve("vendorspec/maxiapi.yaml"), place.resolve("maxiapi.yaml"));
        }
        Files.delete(source.resolve("maxiapi.yaml"));

        SpecInput input = SpecInput.read(List.of(), List.of(folder.resolve("module/target/classes")), "vendorspec");

        assertThat(input.documents())
                .singleElement()
                .hasToString(source.resolve("lean.yaml").toString());
    }

    @Test
    void gradleIsToldThatOneTypeAsksForManySpecs() throws Exception {
        try (InputStream file =
                VendorspecProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(VendorspecProcessor.class.getName() + ",aggregating\n");
        }
    }

    private static String digest(Path directory) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        SpecInput.read(List.of(directory), List.of(), "vendorspec").digest(digest);
        return HexFormat.of().formatHex(digest.digest());
    }
}
