package dev.vendorspec.processor.cases;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.SpecFiles;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.processor.VendorspecProcessor;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.VendorObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The Java that the processor makes of one spec, compiled with every lint and loaded, and the model that the language
 * makes of it. Warnings about the spec itself are let pass; those about the Java are not.
 */
public final class GeneratedVendor {

    private static final String FILE = "vendor.yaml";

    private final Vendor model;
    private final GeneratedClasses classes;

    private GeneratedVendor(Vendor model, GeneratedClasses classes) {
        this.model = model;
        this.classes = classes;
    }

    /**
     * Compiles a whole spec.
     *
     * @throws AssertionError if the spec has errors, or if javac says anything about the Java
     */
    public static GeneratedVendor compile(String yaml) {
        SourceText document = new SourceText(FILE, yaml);
        var compiled = SpecCompiler.compile(List.of(document), SpecFiles.NONE);
        if (compiled.hasErrors()) {
            throw new AssertionError("the spec has errors: " + compiled.problems());
        }
        return new GeneratedVendor(compiled.vendors().get(0), new GeneratedClasses(generate(yaml)));
    }

    /** The model of the spec. */
    public Vendor model() {
        return model;
    }

    /** What the generated class of that type reads from the text. */
    public VendorObject<?> fromJson(String type, String json) {
        String name = "test." + model.name().replace("-", "") + "." + type;
        return (VendorObject<?>) classes.call(name, "fromJson", json);
    }

    /** A new builder of the vendor's clients. */
    public ClientBuilder<?> builder() {
        StringBuilder client = new StringBuilder("test." + model.name().replace("-", "") + ".");
        for (String word : model.name().split("-")) {
            client.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        try {
            return (ClientBuilder<?>)
                    classes.loadClass(client + "Client").getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException noSuchClient) {
            throw new AssertionError(noSuchClient);
        }
    }

    private static List<JavaFileObject> generate(String yaml) {
        try {
            Path folder = Files.createTempDirectory("vendorspec-case");
            Path file = Files.writeString(folder.resolve(FILE), yaml);
            try {
                return compile(folder).generatedFiles();
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Compilation compile(Path folder) {
        Compilation compilation = javac().withProcessors(new VendorspecProcessor())
                .withOptions("-Xlint:all", "-Xlint:-processing", "-Avendorspec.dir=" + folder)
                .compile(JavaFileObjects.forSourceString(
                        "test.package-info",
                        "@dev.vendorspec.runtime.VendorSpecs(folder = \"no-such-folder\")\npackage test;\n"));
        List<String> defects = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .filter(diagnostic -> !isAboutTheSpec(diagnostic, folder))
                .map(Object::toString)
                .toList();
        if (!defects.isEmpty() || compilation.status() != Compilation.Status.SUCCESS) {
            throw new AssertionError("the generated Java has defects: " + defects + "\n" + sources(compilation));
        }
        return compilation;
    }

    private static boolean isAboutTheSpec(Diagnostic<?> diagnostic, Path folder) {
        return diagnostic.getKind() != Diagnostic.Kind.ERROR
                && diagnostic
                        .getMessage(Locale.ROOT)
                        .contains(folder.resolve(FILE).toString());
    }

    private static String sources(Compilation compilation) {
        StringBuilder all = new StringBuilder();
        for (JavaFileObject source : compilation.generatedSourceFiles()) {
            try (var in = source.openInputStream()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all.toString();
    }
}
