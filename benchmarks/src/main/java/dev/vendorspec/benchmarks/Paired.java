package dev.vendorspec.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.vendorspec.benchmarks.json.JsonPeer;
import dev.vendorspec.benchmarks.validation.ValidationPeer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The measurement for a machine that does other things at the same time: the peers take turns within one process, and
 * what counts is the processor time of the thread. What disturbs one of them then disturbs all, and the ratio of two
 * turns that lie side by side is worth more than the ratio of two averages.
 */
public final class Paired {

    private static final int ROUNDS = 40;

    /** With fewer turns before, some peers would be measured before they are compiled. */
    private static final int WARM_UP = 3 * ROUNDS;

    private static final long SLICE = 10_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Paired() {}

    /**
     * Prints a line for each peer: its name, the median in nanoseconds, the median ratio to the first peer, the ratio's
     * spread in percent (half of what lies between the quartiles), the bytes of memory.
     *
     * @param args what to measure (read, write, validate or validateBroken), the payload, then the peers
     */
    public static void main(String[] args) throws IOException {
        List<Work> works = new ArrayList<>();
        for (String peer : Arrays.asList(args).subList(2, args.length)) {
            works.add(Work.of(args[0], args[1], peer));
        }
        double[][] times = new double[works.size()][ROUNDS];
        double[][] ratios = new double[works.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int index = 0; index < works.size(); index++) {
                double time = works.get(index).slice();
                if (round >= 0) {
                    times[index][round] = time;
                    ratios[index][round] = times[0][round] / time;
                }
            }
        }
        for (int index = 0; index < works.size(); index++) {
            double ratio = quantile(ratios[index], 0.5);
            double spread = (quantile(ratios[index], 0.75) - quantile(ratios[index], 0.25)) / 2 / ratio;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s\t%.0f\t%.2f\t%.0f\t%d",
                    works.get(index).peer,
                    quantile(times[index], 0.5),
                    ratio,
                    100 * spread,
                    works.get(index).allocated()));
        }
    }

    private static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }

    /** What is done again and again. */
    private interface Body {
        Object run() throws IOException;
    }

    /** One peer's work, and how often it fits into a turn. */
    private static final class Work {

        private final String peer;
        private final Body body;
        private int count = 1;
        private Object last = "";

        private Work(String peer, Body body) {
            this.peer = peer;
            this.body = body;
        }

        static Work of(String what, String payload, String peer) throws IOException {
            Payload<?> body = Payload.of(payload);
            if (what.startsWith("validate")) {
                return validating(what.equals("validate"), body, peer);
            }
            byte[] json = body.json();
            JsonPeer way = JsonPeer.of(peer, body);
            Object value = way.read(json);
            SameJson.require(json, way.write(value), peer);
            return new Work(peer, what.equals("read") ? () -> way.read(json) : () -> way.write(value));
        }

        private static Work validating(boolean valid, Payload<?> body, String peer) throws IOException {
            ValidationPeer way = ValidationPeer.of(peer, body);
            Object value = way.checked(body, valid);
            return new Work(peer, () -> way.violations(value));
        }

        double slice() throws IOException {
            long began = THREADS.getCurrentThreadCpuTime();
            for (int index = 0; index < count; index++) {
                last = body.run();
            }
            double each = (double) (THREADS.getCurrentThreadCpuTime() - began) / count;
            count = Math.max(1, (int) (SLICE / Math.max(each, 1)));
            return each;
        }

        long allocated() throws IOException {
            int times = 1_000;
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int index = 0; index < times; index++) {
                last = body.run();
            }
            return (THREADS.getCurrentThreadAllocatedBytes() - before) / times;
        }
    }
}
