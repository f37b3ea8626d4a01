package dev.vendorspec.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads the classes of one compilation from memory. {@link GeneratedVendor} makes one. */
public final class GeneratedClasses extends ClassLoader {

    private static final String OUTPUT = "/CLASS_OUTPUT/";

    private final Map<String, byte[]> classes = new HashMap<>();

    /** The classes among the files that javac made. */
    public GeneratedClasses(List<JavaFileObject> files) {
        super(GeneratedClasses.class.getClassLoader());
        for (JavaFileObject file : files) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                classes.put(className(file.getName()), bytes(file));
            }
        }
    }

    /** Calls a static method that takes a text; what it throws is thrown on if unchecked. */
    public Object call(String className, String method, String argument) {
        try {
            return loadClass(className).getMethod(method, String.class).invoke(null, argument);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(thrown.getCause());
        } catch (ReflectiveOperationException noSuchMethod) {
            throw new AssertionError(noSuchMethod);
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

    private static String className(String path) {
        return path.substring(OUTPUT.length(), path.length() - ".class".length())
                .replace('/', '.');
    }

    private static byte[] bytes(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
