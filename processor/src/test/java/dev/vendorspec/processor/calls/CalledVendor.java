package dev.vendorspec.processor.calls;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.vendorspec.processor.VendorspecProcessor;
import dev.vendorspec.processor.cases.GeneratedClasses;
import dev.vendorspec.runtime.VendorObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The client of one spec and the Java of its calls, compiled together with every lint, and loaded. */
final class CalledVendor {

    private static final String IMPORTS = """
            import dev.vendorspec.runtime.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            """;

    private static final String PROXY = """
            static java.net.ProxySelector proxy(String server) {
                java.net.URI address = java.net.URI.create(server);
                return java.net.ProxySelector.of(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
            }
            """;

    private final String packageName;
    private final GeneratedClasses classes;

    private CalledVendor(String packageName, GeneratedClasses classes) {
        this.packageName = packageName;
        this.classes = classes;
    }

    /** Compiles a folder's {@code spec.yaml}, or the vendor that is named as the folder, and the calls of it. */
    static CalledVendor compile(Path folder, List<CallFile> calls) {
        Path own = folder.resolve(folder.getFileName() + ".yaml");
        Path file = Files.exists(own) ? own : folder.resolve("spec.yaml");
        String name = text(file)
                .lines()
                .filter(line -> line.startsWith("vendor: "))
                .map(line -> line.substring("vendor: ".length()).strip())
                .findFirst()
                .orElseThrow();
        String packageName = "test." + name.replace("-", "");
        Path settings = folder.resolve("client.txt");
        String built = Files.exists(settings) ? text(settings) : "";
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(JavaFileObjects.forSourceString(
                "test.package-info",
                "@dev.vendorspec.runtime.VendorSpecs(folder = \"no-such-folder\")\npackage test;\n"));
        for (int i = 0; i < calls.size(); i++) {
            String source = source(packageName, name, built, i, calls.get(i).java());
            sources.add(JavaFileObjects.forSourceString(packageName + ".Call" + i, source));
        }
        Compilation compilation = javac().withProcessors(new VendorspecProcessor())
                .withOptions("-Xlint:all", "-Xlint:-processing", "-Avendorspec.dir=" + folder.toAbsolutePath())
                .compile(sources);
        String spec = file.toAbsolutePath().toString();
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || !diagnostic.getMessage(Locale.ROOT).contains(spec))
                .as("what javac says of %s", folder)
                .isEmpty();
        return new CalledVendor(packageName, new GeneratedClasses(compilation.generatedFiles()));
    }

    private static String source(String packageName, String vendor, String built, int index, String statements) {
        String client = clientName(vendor);
        return "package " + packageName + ";\n" + IMPORTS + "public final class Call" + index + " {\n"
                + "    public static Object run(String server) {\n"
                + "        " + client + " client = " + client + ".builder().server(server).allowPlainHttp()\n"
                + built + ".build();\n" + statements + "\n    }\n" + PROXY + "}\n";
    }

    private static String clientName(String vendor) {
        StringBuilder name = new StringBuilder();
        for (String word : vendor.split("-")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.append("Client").toString();
    }

    /** What the call returns, as text; what it throws unchecked is thrown on. */
    String call(int index, String server) {
        return shown(classes.call(packageName + ".Call" + index, "run", server));
    }

    private static String shown(Object value) {
        if (value instanceof VendorObject<?> object) {
            return object.toJson();
        }
        return value instanceof List<?> list
                ? list.stream().map(CalledVendor::shown).collect(Collectors.joining("\n"))
                : String.valueOf(value);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
