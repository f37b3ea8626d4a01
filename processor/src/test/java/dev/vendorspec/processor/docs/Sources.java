package dev.vendorspec.processor.docs;

import com.google.testing.compile.JavaFileObjects;
import dev.vendorspec.processor.docs.Page.Fence;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Makes classes of the Java that a page shows. */
final class Sources {

    private static final String IMPORTS = """
            import %s.*;
            import dev.vendorspec.runtime.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.List;
            import java.util.Map;
            """;

    private Sources() {}

    /** The class of each Java fence of a spec; {@link #className} names it. */
    static List<JavaFileObject> of(Unit unit) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Fence fence : unit.fences()) {
            if (fence.language().equals("java")) {
                sources.add(source(unit.packageName(), fence));
            }
        }
        return sources;
    }

    static String className(Fence fence) {
        return "shown.Line" + fence.line();
    }

    private static JavaFileObject source(String packageName, Fence fence) {
        String text = fence.text().stripTrailing();
        String method = fence.kind().equals("java")
                ? "public static Object value() {\nreturn " + text + ".build();\n}"
                : "static void run(" + fence.argument() + ") {\n" + text + "\n}";
        String simpleName = className(fence).substring("shown.".length());
        return JavaFileObjects.forSourceString(
                className(fence),
                "package shown;\n" + IMPORTS.replace("%s", packageName) + "public final class " + simpleName
                        + " {\nprivate " + simpleName + "() {}\n" + method + "\n}\n");
    }
}
