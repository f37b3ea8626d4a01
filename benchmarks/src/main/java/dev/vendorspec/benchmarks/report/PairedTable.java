package dev.vendorspec.benchmarks.report;

import dev.vendorspec.benchmarks.Paired;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link Paired} tells of each payload, as a table in Markdown. */
public final class PairedTable {

    /** Each start of a virtual machine compiles a little otherwise: of so many processes, a peer's middle one counts. */
    private static final int PROCESSES = 3;

    private PairedTable() {}

    /**
     * A table. Ratios are to the first peer; higher is faster.
     *
     * @param title what the table is called
     * @param what what is measured
     */
    public static String of(String title, String what, List<String> payloads, List<String> peers) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        peers.forEach(peer -> rows.put(peer, new StringBuilder("| " + peer)));
        StringBuilder head = new StringBuilder("\n| " + title);
        for (String payload : payloads) {
            head.append(" | ").append(payload).append(" | × | bytes");
            List<String> arguments = new ArrayList<>(List.of(what, payload));
            arguments.addAll(peers);
            for (String[] cells : middle(arguments)) {
                rows.get(cells[0])
                        .append(" | ")
                        .append(cells[1])
                        .append(" ns | **")
                        .append(cells[2])
                        .append("** ± ")
                        .append(cells[3])
                        .append(" % | ")
                        .append(cells[4]);
            }
        }
        head.append(" |\n| ---")
                .append(" | ---: | ---: | ---:".repeat(payloads.size()))
                .append(" |\n");
        rows.values().forEach(row -> head.append(row).append(" |\n"));
        return head.toString();
    }

    /** What the middle process of each peer told, by its ratio. */
    private static List<String[]> middle(List<String> arguments) {
        Map<String, List<String[]>> told = new LinkedHashMap<>();
        for (int process = 0; process < PROCESSES; process++) {
            for (String[] cells : Measurement.of(Paired.class, arguments)) {
                told.computeIfAbsent(cells[0], peer -> new ArrayList<>()).add(cells);
            }
        }
        return told.values().stream()
                .map(processes -> processes.stream()
                        .sorted(Comparator.comparingDouble(cells -> Double.parseDouble(cells[2])))
                        .toList()
                        .get(PROCESSES / 2))
                .toList();
    }
}
