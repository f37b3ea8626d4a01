package dev.vendorspec.benchmarks.report;

import dev.vendorspec.benchmarks.Paired;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link Paired} tells, a process for each payload, as a table in Markdown. */
public final class PairedTable {

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
            for (String line : lines(what, payload, peers)) {
                String[] cells = line.split("\t");
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

    private static List<String> lines(String what, String payload, List<String> peers) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g",
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // Compiled code is waited for: on a busy machine it would else come late for those that are first.
                "-Xbatch",
                "-cp",
                System.getProperty("java.class.path"),
                Paired.class.getName(),
                what,
                payload));
        command.addAll(peers);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("not measured: " + what + " " + payload);
            }
            return output.lines().filter(line -> line.contains("\t")).toList();
        } catch (IOException noProcess) {
            throw new IllegalStateException("no process for " + what, noProcess);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
