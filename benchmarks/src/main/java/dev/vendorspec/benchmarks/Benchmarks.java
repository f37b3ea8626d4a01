package dev.vendorspec.benchmarks;

import dev.vendorspec.benchmarks.report.CallTable;
import dev.vendorspec.benchmarks.report.Machine;
import dev.vendorspec.benchmarks.report.PairedTable;
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

    private static final List<String> ALL = List.of("read", "write", "validate", "start", "call");

    private static final List<String> PAYLOADS = List.of("clientCard", "customerSave", "customer");
    private static final List<String> JSON = List.of(
            "jackson2",
            "vendorspec",
            "jackson2-blackbird",
            "jackson3",
            "avaje-jsonb",
            "dsl-json",
            "fastjson2",
            "floor");
    private static final List<String> VALIDATION =
            List.of("hibernate", "vendorspec", "hibernate-own-email", "avaje-validator", "networknt", "by-hand");

    private static final List<String> NETWORKS = List.of("memory", "jdk", "apache");

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args the file to write; {@code full} or {@code quick} with JMH, or {@code paired} on a busy machine; then what
     *     to measure, all where nothing is named
     */
    public static void main(String[] args) throws IOException, RunnerException {
        String mode = args[1];
        List<String> named = Arrays.stream(args)
                .skip(2)
                .flatMap(each -> Arrays.stream(each.split("[, ]+")))
                .filter(each -> !each.isBlank())
                .toList();
        List<String> text = new ArrayList<>();
        text.add(Machine.describe());
        for (String what : named.isEmpty() ? ALL : named) {
            text.add(mode.equals("paired") ? paired(what) : tables(what, mode.equals("quick")));
        }
        String document = String.join("\n", text);
        Files.writeString(Path.of(args[0]), document);
        System.out.println(document);
    }

    private static String paired(String what) {
        return switch (what) {
            case "read", "write" -> PairedTable.of(what, what, PAYLOADS, JSON);
            case "validate" ->
                PairedTable.of("validate, valid", "validate", PAYLOADS, VALIDATION)
                        + PairedTable.of("validate, five violations", "validateBroken", PAYLOADS, VALIDATION);
            case "start" -> ColdStart.table(11);
            case "call" -> CallTable.of(NETWORKS);
            default -> throw new IllegalArgumentException("nothing measures " + what + "; there are " + ALL);
        };
    }

    private static String tables(String what, boolean quick) throws RunnerException {
        return switch (what) {
            case "read", "write" -> Table.of(what, jmh("JsonBenchmark." + what, quick));
            case "validate" ->
                Table.of("validate, valid", jmh("ValidationBenchmark.validate", quick))
                        + Table.of("validate, five violations", jmh("ValidationBenchmark.validateBroken", quick));
            case "start" -> ColdStart.table(quick ? 5 : 21);
            case "call" -> Table.of(what, jmh("CallOverheadBenchmark.call", quick));
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
