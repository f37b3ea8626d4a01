package dev.vendorspec.benchmarks.report;

import dev.vendorspec.benchmarks.call.PairedCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@link PairedCalls} tells, a process for each network, as a table in Markdown. */
public final class CallTable {

    private CallTable() {}

    /** A table of the networks; its last row is what our layer adds. */
    public static String of(List<String> networks) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        StringBuilder head = new StringBuilder("\n| call");
        for (String network : networks) {
            head.append(" | ").append(network).append(": processor | wall | bytes");
            for (String[] cells : Measurement.of(PairedCalls.class, List.of(network))) {
                rows.computeIfAbsent(cells[0], name -> new StringBuilder("| " + name))
                        .append(String.format(
                                Locale.ROOT,
                                " | %.1f ± %.1f µs | %.1f µs | %s",
                                Double.parseDouble(cells[1]) / 1000,
                                Double.parseDouble(cells[2]) / 1000,
                                Double.parseDouble(cells[3]) / 1000,
                                cells[4]));
            }
        }
        head.append(" |\n| ---")
                .append(" | ---: | ---: | ---:".repeat(networks.size()))
                .append(" |\n");
        rows.values().forEach(row -> head.append(row).append(" |\n"));
        return head.toString();
    }
}
