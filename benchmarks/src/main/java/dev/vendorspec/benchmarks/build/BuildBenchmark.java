package dev.vendorspec.benchmarks.build;

import dev.vendorspec.language.model.Vendor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates and compiles endpoints made from this project's five by other names, with three generators in turn. Every
 * step is a process of its own with the JVM's own limits, as in a user's build.
 */
public final class BuildBenchmark {

    private static final int OWN_ENDPOINTS = 5;
    private static final List<String> JAVAC_PARTS = List.of("api", "file", "parser", "tree", "util");

    private final Path work;
    private final Path peers;
    private final String ownClassPath;
    private final OwnSpecs specs;
    private final List<String> rows = new ArrayList<>();

    private BuildBenchmark(Path specs, Path peers, Path work) throws IOException {
        this.specs = new OwnSpecs(specs);
        this.peers = peers;
        this.work = work;
        this.ownClassPath = jars(peers.resolve("vendorspec"));
    }

    /**
     * Measures and prints a table in Markdown.
     *
     * @param arguments the folder of the specs; that of the generators, with {@code openapi-generator-cli.jar} and the
     *     jars in {@code openapi-libs/}, {@code conjure/} and {@code vendorspec/}; a folder to work in; the numbers of
     *     endpoints, such as {@code 5,100,1000}
     */
    public static void main(String[] arguments) throws Exception {
        BuildBenchmark benchmark = new BuildBenchmark(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Path.of(arguments[2]).toAbsolutePath());
        for (String endpoints : arguments[3].split(",")) {
            benchmark.measure(Integer.parseInt(endpoints));
        }
        System.out.println(benchmark.table());
    }

    private void measure(int endpoints) throws IOException, InterruptedException {
        int times = endpoints / OWN_ENDPOINTS;
        List<Vendor> vendors = specs.vendors();
        vendorspec(endpoints, times);
        openApi(endpoints, OpenApiDocument.of(vendors, times));
        conjure(endpoints, ConjureDefinition.of(vendors, times));
    }

    /** As the Maven plugin does it, in two steps, and as the annotation processor does, in one. */
    private void vendorspec(int endpoints, int times) throws IOException, InterruptedException {
        Path folder = work.resolve("vendorspec-" + endpoints);
        Path sources = Sources.empty(folder.resolve("sources"));
        Path yaml = folder.resolve("specs");
        specs.copy(times, yaml);
        Run generated = Run.of(
                List.of(
                        java("java"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        GenerateSources.class.getName(),
                        yaml.toString(),
                        sources.toString()),
                folder.resolve("log"));
        List<Path> written = Sources.in(sources);
        Run compiled = javac(folder, ownClassPath, List.of("-proc:none"), written);
        row(endpoints, "Vendorspec, plugin", generated, compiled, generated.then(compiled), written);

        Path root = Files.writeString(
                Sources.empty(folder.resolve("root")).resolve("package-info.java"),
                "@dev.vendorspec.runtime.VendorSpecs(folder = \"none\")\npackage benchmark;\n");
        Sources.empty(sources);
        Run both = javac(
                folder, ownClassPath, List.of("-Avendorspec.dir=" + yaml, "-s", sources.toString()), List.of(root));
        row(endpoints, "Vendorspec, processor", generated, compiled, both, Sources.in(sources));
    }

    private void openApi(int endpoints, String document) throws IOException, InterruptedException {
        Path folder = work.resolve("openapi-" + endpoints);
        Path sources = Sources.empty(folder.resolve("sources"));
        Path input = Files.writeString(folder.resolve("openapi.json"), document);
        Run generated = Run.of(
                List.of(
                        java("java"),
                        "-jar",
                        peers.resolve("openapi-generator-cli.jar").toString(),
                        "generate",
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "--additional-properties",
                        "useJakartaEe=true,hideGenerationTimestamp=true",
                        "--global-property",
                        "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                        "-i",
                        input.toString(),
                        "-o",
                        sources.toString()),
                folder.resolve("log"));
        List<Path> written = Sources.in(sources);
        Run compiled = javac(folder, jars(peers.resolve("openapi-libs")), List.of("-proc:none"), written);
        row(endpoints, "openapi-generator (java, native)", generated, compiled, generated.then(compiled), written);
    }

    private void conjure(int endpoints, String definition) throws IOException, InterruptedException {
        Path folder = work.resolve("conjure-" + endpoints);
        Path sources = Sources.empty(folder.resolve("sources"));
        Path input = Files.writeString(folder.resolve("conjure.json"), definition);
        String libraries = jars(peers.resolve("conjure"));
        // It makes one kind of thing at a time.
        Run objects = conjure(libraries, "--objects", input, folder, sources);
        Run generated = objects.then(conjure(libraries, "--dialogue", input, folder, sources));
        List<Path> written = Sources.in(sources);
        Run compiled = javac(folder, libraries, List.of("-proc:none"), written);
        row(endpoints, "conjure-java (objects, dialogue)", generated, compiled, generated.then(compiled), written);
    }

    private static Run conjure(String libraries, String what, Path input, Path folder, Path sources)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java("java")));
        // Otherwise it starts a virtual machine for each file, to format it.
        for (String part : JAVAC_PARTS) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-classpath",
                libraries,
                "com.palantir.conjure.java.cli.ConjureJavaCli",
                "generate",
                what,
                input.toString(),
                sources.toString()));
        return Run.of(command, folder.resolve("log"));
    }

    private Run javac(Path folder, String classPath, List<String> options, List<Path> files)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-nowarn", "-encoding", "UTF-8", "-classpath", classPath, "-d"));
        arguments.add(Sources.empty(folder.resolve("classes")).toString());
        files.forEach(file -> arguments.add(file.toString()));
        Path list = Files.write(
                folder.resolve("arguments"),
                arguments.stream()
                        .map(text -> '"' + text.replace("\\", "\\\\") + '"')
                        .toList());
        return Run.of(List.of(java("javac"), "@" + list), folder.resolve("log"));
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        }
    }

    private void row(int endpoints, String who, Run generated, Run compiled, Run whole, List<Path> written) {
        String row = String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f s | %.1f s | %.1f s | %.1f s | %.0f %% | %,d MB | %,d | %,d KB | %.1f |",
                endpoints,
                who,
                whole.wallMillis() / 1000.0,
                whole.cpuMillis() / 1000.0,
                generated.cpuMillis() / 1000.0,
                compiled.cpuMillis() / 1000.0,
                100.0 * (whole.cpuMillis() - compiled.cpuMillis()) / compiled.cpuMillis(),
                whole.peakMegabytes(),
                Sources.lines(written) / endpoints,
                Sources.bytes(written) / endpoints / 1000,
                (double) written.size() / endpoints);
        System.err.println(row);
        rows.add(row);
    }

    private String table() {
        List<String> head = Arrays.asList(
                "| endpoints | generator | whole | of it processor time | generating | compiling | generating of "
                        + "compiling | peak memory | lines an endpoint | of | files an endpoint |",
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        return Stream.concat(head.stream(), rows.stream()).collect(Collectors.joining("\n"));
    }
}
