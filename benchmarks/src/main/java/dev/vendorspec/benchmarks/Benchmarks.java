package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.report.Machine;
import dev.vendorspec.benchmarks.report.Table;
import dev.vendorspec.benchmarks.start.ColdStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs everything and writes the tables; what {@code mvn verify -P benchmarks} starts. */
public final class Benchmarks {

    private static final List<String> ALL = List.of("read", "write", "validate", "start");

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args the file to write; {@code quick} or {@code full}; then what to measure, all where nothing is named
     */
    public static void main(String[] args) throws IOException, RunnerException {
        boolean quick = args[1].equals("quick");
        List<String> named = Arrays.stream(args)
                .skip(2)
                .flatMap(each -> Arrays.stream(each.split("[, ]+")))
                .filter(each -> !each.isBlank())
                .toList();
        List<String> text = new ArrayList<>();
        text.add(Machine.describe());
        for (String what : named.isEmpty() ? ALL : named) {
            text.add(tables(what, quick));
        }
        String document = String.join("\n", text);
        Files.writeString(Path.of(args[0]), document);
        System.out.println(document);
    }

    private static String tables(String what, boolean quick) throws RunnerException {
        return switch (what) {
            case "read", "write" -> Table.of(what, jmh("JsonBenchmark." + what, quick));
            case "validate" ->
                Table.of("validate, valid", jmh("ValidationBenchmark.validate", quick))
                        + Table.of("validate, five violations", jmh("ValidationBenchmark.validateBroken", quick));
            case "start" -> ColdStart.table(quick ? 5 : 21);
            default -> throw new IllegalArgumentException("nothing measures " + what + "; there are " + ALL);
        };
    }

    private static Collection<RunResult> jmh(String benchmark, boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.replace(".", "\\.") + "$")
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 4 : 6)
                .measurementIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.milliseconds(quick ? 300 : 700))
                .measurementTime(TimeValue.milliseconds(quick ? 300 : 700));
        return new Runner(options.build()).run();
    }
}
