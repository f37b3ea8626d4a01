package dev.vendorspec.maven;

import dev.vendorspec.processor.VendorSources;
import dev.vendorspec.processor.input.InputException;
import dev.vendorspec.processor.input.SpecInput;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

/** All that the generated sources depend on, as one text: the specs, the configuration, and the generator itself. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(SpecInput input, String packageName, List<String> vendors) throws InputException, IOException {
        MessageDigest specs = Sha256.create();
        input.digest(specs);
        return String.join(" ", generator(), packageName, String.join(",", vendors), Sha256.finish(specs));
    }

    /** Changes with each build of the generator: a snapshot's version does not. */
    private static String generator() throws IOException {
        CodeSource source = VendorSources.class.getProtectionDomain().getCodeSource();
        Path jar = source == null ? Path.of("") : fileOf(source);
        // Where the generator is no jar, nothing tells that it is the one of the last build.
        return Files.isRegularFile(jar)
                ? Sha256.of(Files.readAllBytes(jar))
                : UUID.randomUUID().toString();
    }

    private static Path fileOf(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Path.of("");
        }
    }
}
