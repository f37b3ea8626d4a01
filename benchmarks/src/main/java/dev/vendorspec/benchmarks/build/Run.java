package dev.vendorspec.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One process, run to its end.
 *
 * @param wallMillis how long it took
 * @param cpuMillis the processor time of all its threads
 * @param peakMegabytes the most memory that it had at once: the resident set's peak, as Linux counts it
 */
record Run(long wallMillis, long cpuMillis, long peakMegabytes) {

    private static final long POLL_MILLIS = 10;
    private static final int CLOCK_TICKS_A_SECOND = 100;
    private static final int USER_TICKS = 11;

    /**
     * Runs the command; what it says goes to the log.
     *
     * @throws IllegalStateException if it fails
     */
    static Run of(List<String> command, Path log) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        Path stat = status.resolveSibling("stat");
        long peakKilobytes = 0;
        long ticks = 0;
        do {
            peakKilobytes = Math.max(peakKilobytes, peak(status));
            ticks = Math.max(ticks, ticks(stat));
        } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        long wall = (System.nanoTime() - begin) / 1_000_000;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("ended with " + process.exitValue() + ", see " + log + ": " + command);
        }
        return new Run(wall, ticks * 1000 / CLOCK_TICKS_A_SECOND, peakKilobytes / 1024);
    }

    /** Both, one after the other. */
    Run then(Run next) {
        return new Run(
                wallMillis + next.wallMillis, cpuMillis + next.cpuMillis, Math.max(peakMegabytes, next.peakMegabytes));
    }

    private static long peak(Path status) {
        return lines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** User's and system's time, the 14th and 15th of proc(5)'s numbers; the second is a name in parentheses. */
    private static long ticks(Path stat) {
        List<String> lines = lines(stat);
        if (lines.isEmpty()) {
            return 0;
        }
        String[] numbers =
                lines.get(0).substring(lines.get(0).lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(numbers[USER_TICKS]) + Long.parseLong(numbers[USER_TICKS + 1]);
    }

    /** Nothing where the process has just ended. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException ended) {
            return List.of();
        }
    }
}
