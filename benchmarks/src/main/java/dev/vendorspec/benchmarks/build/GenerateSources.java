package dev.vendorspec.benchmarks.build;

import dev.vendorspec.language.Compilation;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.VendorSources;
import dev.vendorspec.processor.input.InputException;
import dev.vendorspec.processor.input.SpecInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Generates what the Maven plugin generates, in a process without Maven. */
public final class GenerateSources {

    private GenerateSources() {}

    /**
     * Generates.
     *
     * @param arguments the folder of the specs, and the one for the sources
     */
    public static void main(String[] arguments) throws IOException, InputException {
        SpecInput input = SpecInput.read(List.of(Path.of(arguments[0])), List.of(), "none");
        Compilation compilation = SpecCompiler.compile(input.documents(), input);
        if (compilation.hasErrors()) {
            throw new IllegalStateException("the specs have errors: " + compilation.problems());
        }
        for (Vendor vendor : compilation.vendors()) {
            for (Map.Entry<String, String> source :
                    VendorSources.of(vendor, "benchmark").entrySet()) {
                Path file = Path.of(arguments[1], source.getKey().replace('.', '/') + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
    }
}
