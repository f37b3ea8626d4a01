package dev.vendorspec.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Compiles specs as a user's build does: javac with the processor, every lint, warnings as errors. */
final class Compiling {

    private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceString(
            "test.package-info", "@dev.vendorspec.runtime.VendorSpecs(folder = \"no-such-folder\")\npackage test;\n");

    private Compiling() {}

    /** Compiles the documents in a folder on disk, with further sources of the user. */
    static Compilation folder(Path folder, JavaFileObject... sources) {
        List<JavaFileObject> all = new ArrayList<>(List.of(sources));
        all.add(PACKAGE);
        return javac().withProcessors(new VendorspecProcessor())
                .withOptions("-Xlint:all", "-Xlint:-processing", "-Werror", "-Avendorspec.dir=" + folder)
                .compile(all);
    }

    /** Writes one document into the folder and compiles it. */
    static Compilation document(Path folder, String yaml, JavaFileObject... sources) throws IOException {
        Files.writeString(folder.resolve("vendor.yaml"), yaml);
        return folder(folder, sources);
    }

    /** Compiles the specs of this project, which are in a jar or folder on the class path. */
    static Compilation ownSpecs() {
        JavaFileObject source = JavaFileObjects.forSourceString(
                "own.package-info", "@dev.vendorspec.runtime.VendorSpecs\npackage own;\n");
        return javac().withProcessors(new VendorspecProcessor())
                .withOptions("-Xlint:all", "-Xlint:-processing", "-Werror")
                .compile(source);
    }

    /** The generated sources by path. */
    static SortedMap<String, String> sources(Compilation compilation) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            sources.put(file.getName(), new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return sources;
    }
}
