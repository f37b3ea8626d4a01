package dev.vendorspec.processor.docs;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.vendorspec.processor.VendorspecProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The classes that javac makes of specs and of Java that uses them: with every lint, and warnings as errors. */
final class Generated extends ClassLoader {

    private static final String OUTPUT = "/CLASS_OUTPUT/";

    private final Map<String, byte[]> classes = new HashMap<>();

    private Generated(List<JavaFileObject> files) {
        super(Generated.class.getClassLoader());
        for (JavaFileObject file : files) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().substring(OUTPUT.length());
                classes.put(path.substring(0, path.length() - ".class".length()).replace('/', '.'), bytes(file));
            }
        }
    }

    /** Compiles the specs of a folder. */
    static Generated of(Path folder, List<JavaFileObject> sources) {
        String folderName = "@dev.vendorspec.runtime.VendorSpecs(folder = \"no-such-folder\")\npackage test;\n";
        return of(folderName, List.of("-Avendorspec.dir=" + folder.toAbsolutePath()), sources);
    }

    /** Compiles the specs of this project, into packages below {@code test}. */
    static Generated ofOwnSpecs(List<JavaFileObject> sources) {
        return of("@dev.vendorspec.runtime.VendorSpecs\npackage test;\n", List.of(), sources);
    }

    private static Generated of(String packageInfo, List<String> options, List<JavaFileObject> sources) {
        List<JavaFileObject> all = new ArrayList<>(sources);
        all.add(JavaFileObjects.forSourceString("test.package-info", packageInfo));
        List<String> lints = new ArrayList<>(List.of("-Xlint:all", "-Xlint:-processing", "-Werror"));
        lints.addAll(options);
        Compilation compilation = javac().withProcessors(new VendorspecProcessor())
                .withOptions(lints)
                .compile(all);
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .as("what javac says")
                .isEmpty();
        return new Generated(compilation.generatedFiles());
    }

    /** Calls a public static method; what it throws unchecked is thrown on. */
    Object call(String className, String method, Object... arguments) {
        try {
            Class<?>[] types = new Class<?>[arguments.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = arguments[i].getClass();
            }
            return loadClass(className).getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(thrown.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a spec and its example files. */
    static void write(Path folder, String name, String document, Map<String, String> files) {
        try {
            Files.writeString(folder.resolve(name), document);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
