package dev.vendorspec.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** JMH's results as a table in Markdown: a row for each peer, columns for each payload. */
public final class Table {

    private static final String MEMORY = "gc.alloc.rate.norm";

    private Table() {}

    /**
     * A table. Ratios are to the first peer, which is the one that most projects have today; higher is faster.
     *
     * @param title what was measured
     * @param results of benchmarks with the parameters {@code peer} and {@code payload}
     */
    public static String of(String title, Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> peers = new LinkedHashMap<>();
        Map<String, RunResult> first = new LinkedHashMap<>();
        for (RunResult result : results) {
            String payload = result.getParams().getParam("payload");
            peers.computeIfAbsent(result.getParams().getParam("peer"), unused -> new LinkedHashMap<>())
                    .put(payload, result);
            first.putIfAbsent(payload, result);
        }
        StringBuilder text = new StringBuilder("\n| ").append(title);
        first.keySet().forEach(payload -> text.append(" | ").append(payload).append(" | × | bytes"));
        text.append(" |\n| ---")
                .append(" | ---: | ---: | ---:".repeat(first.size()))
                .append(" |\n");
        peers.forEach((peer, byPayload) -> {
            text.append("| ").append(peer);
            first.forEach((payload, base) -> text.append(cells(byPayload.get(payload), base)));
            text.append(" |\n");
        });
        return text.toString();
    }

    private static String cells(RunResult result, RunResult base) {
        Statistics time = result.getPrimaryResult().getStatistics();
        // The spread is half of what lies between the quartiles: a disturbed iteration is not the peer's.
        double median = time.getPercentile(50);
        double spread = (time.getPercentile(75) - time.getPercentile(25)) / 2;
        double baseMedian = base.getPrimaryResult().getStatistics().getPercentile(50);
        Result<?> memory = result.getSecondaryResults().get(MEMORY);
        return String.format(
                Locale.ROOT,
                " | %,.1f ns ± %.0f %% | %.2f | %,.0f",
                median,
                100 * spread / median,
                baseMedian / median,
                memory == null ? Double.NaN : memory.getScore());
    }
}
