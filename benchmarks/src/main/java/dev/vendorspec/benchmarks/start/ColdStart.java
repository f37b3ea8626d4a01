package dev.vendorspec.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts processes in turn and tells how long each took, from its start to its end, and how many classes it loaded. Each
 * has the jars on its class path that it loads something from, as an application has: those of the peers, which a search
 * would have to open on its way, are no part of it.
 */
public final class ColdStart {

    private final Path folder = Files.createTempDirectory("vendorspec-start");

    /** Everything that any of them needs. */
    private final List<String> jars = Jars.classPath(System.getProperty("java.class.path"), folder);

    private ColdStart() throws IOException {}

    /**
     * The table.
     *
     * @param rounds how often each process is started
     */
    public static String table(int rounds) {
        try {
            return new ColdStart().measure(rounds);
        } catch (IOException noProcess) {
            throw new UncheckedIOException(noProcess);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private String measure(int rounds) throws IOException, InterruptedException {
        Path archive = folder.resolve("vendorspec.jsa");
        Start ours = start(VendorspecStart.class);
        run(ours.with("-XX:ArchiveClassesAtExit=" + archive));
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put("an empty main", start(EmptyStart.class));
        starts.put("vendorspec", ours);
        starts.put("vendorspec, with a CDS archive", ours.with("-XX:SharedArchiveFile=" + archive));
        starts.put("jackson2, not validated", start(JacksonStart.class));
        starts.put("jackson2 + hibernate", start(JacksonHibernateStart.class));
        for (int round = 0; round < rounds; round++) {
            for (Start start : starts.values()) {
                long began = System.nanoTime();
                long processorBegan = processorMillis();
                run(start);
                start.times.add((System.nanoTime() - began) / 1e6);
                start.processor.add((double) (processorMillis() - processorBegan));
            }
        }
        StringBuilder text = new StringBuilder(
                        "\n| start | processor ms | beyond empty | wall ms | quartiles | classes |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        double empty = quantile(starts.get("an empty main").processor, 0.5);
        for (Map.Entry<String, Start> entry : starts.entrySet()) {
            Start start = entry.getValue();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f–%.0f | %,d |\n",
                    entry.getKey(),
                    quantile(start.processor, 0.5),
                    quantile(start.processor, 0.5) - empty,
                    quantile(start.times, 0.5),
                    quantile(start.times, 0.25),
                    quantile(start.times, 0.75),
                    loaded(start).size()));
        }
        return text.toString();
    }

    /** A process that starts there, with those of the jars that it loads something from, in their order. */
    private Start start(Class<?> main) throws IOException, InterruptedException {
        List<String> loaded = loaded(new Start(jars, List.of(), main));
        List<String> own = jars.stream()
                .filter(jar -> loaded.stream().anyMatch(line -> line.endsWith(" source: file:" + jar)))
                .toList();
        return new Start(own, List.of(), main);
    }

    /** A line for each class, which ends with the place where it came from. */
    private static List<String> loaded(Start start) throws IOException, InterruptedException {
        return run(start.with("-Xlog:class+load"))
                .lines()
                .filter(line -> line.contains("[class,load]") && line.contains(" source:"))
                .toList();
    }

    private static String run(Start start) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(String.join(File.pathSeparator, start.jars));
        command.addAll(start.options);
        command.add(start.main.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(start.main.getSimpleName() + " failed: " + output);
        }
        return output;
    }

    private static double quantile(List<Double> values, double part) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }

    /** The processor time of all processes that this one started and that ended, as Linux tells it in hundredths. */
    private static long processorMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] behindName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return 10 * (Long.parseLong(behindName[13]) + Long.parseLong(behindName[14]));
    }

    /** One kind of process, and the times it took. */
    private static final class Start {

        private final List<String> jars;
        private final List<String> options;
        private final Class<?> main;
        private final List<Double> times = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        Start(List<String> jars, List<String> options, Class<?> main) {
            this.jars = jars;
            this.options = options;
            this.main = main;
        }

        /** The same with another option. */
        Start with(String option) {
            List<String> more = new ArrayList<>(options);
            more.add(option);
            return new Start(jars, more, main);
        }
    }
}
